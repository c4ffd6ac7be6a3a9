package io.github.comovamos.scorecard.core.service.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.programme.CrimeStoplight;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.programme.StoplightStanding;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.testing.FigureText;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoplightRankingTest {

    private final TestServices services;

    StoplightRankingTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012));
    }

    private InstrumentView<CrimeStoplight.Row> january(Language language) {
        return services.read(Instruments.STOPLIGHT, EvidenceScope.ALL, Map.of("month", "2013-01"), language);
    }

    private static String text(StoplightStanding row) {
        return String.format(
                "%s %s %d+%d+%d+%d %s %s",
                row.place(), row.name(), row.green(), row.yellow(), row.red(), row.none(), row.points(), row.score());
    }

    /** Apodaca has no count, Escobedo green and red, Monterrey yellow, García green, and Juárez red with a gap. */
    @BeforeEach
    void counts() {
        FigureText text = new FigureText();
        for (String area : new String[] {"19006", "19021", "19039", "19018"}) {
            text.baseline("homicide", area, 8);
        }
        services.evidence(
                "counts",
                text.baseline("extortion", "19021", 4)
                        .months("homicide", "19031", "2010-01", new long[35])
                        .months("homicide", "19021", "2013-01", 6)
                        .months("extortion", "19021", "2013-01", 5)
                        .months("homicide", "19039", "2013-01", 7)
                        .months("homicide", "19018", "2013-01", 0)
                        .months("homicide", "19031", "2013-01", 1)
                        .toString());
    }

    @Test
    void equalScoresShareAPlaceAndNoColourMeansNoPlace() {
        assertThat(january(Language.ES).part(StoplightStanding.RANKING).stream().map(StoplightRankingTest::text))
                .containsExactly(
                        "1 García 1+0+0+0 1 1",
                        "2 General Escobedo 1+0+1+0 1 1/2",
                        "2 Monterrey 0+1+0+0 1/2 1/2",
                        "4 Juárez 0+0+1+0 0 0",
                        "null Apodaca 0+0+0+1 0 null");
    }

    @Test
    void notesCountWhatMustBeKnownInBothLanguages() {
        assertThat(january(Language.ES).notes())
                .containsExactly(
                        "1 de 6 luces con media menor que 5, donde el color es casi azar.",
                        "1 de 6 luces con meses sin cifra en la línea base.",
                        "1 de 6 luces sin color.");
        assertThat(january(Language.EN).notes())
                .containsExactly(
                        "1 of 6 lights with a mean below 5, where the colour is mostly chance.",
                        "1 of 6 lights with months of the baseline not counted.",
                        "1 of 6 lights without a colour.");
    }

    @Test
    void mixedInstrumentsAreNoted() {
        services.countedBy("new", "revised", new FigureText().months("homicide", "19039", "2013-01", 6) + "");
        assertThat(january(Language.ES).notes())
                .contains("1 de 6 luces con meses de otro instrumento, que no se mezclan.");
        assertThat(january(Language.EN).notes())
                .contains("1 of 6 lights with months of another instrument, which are not mixed in.");
    }
}
