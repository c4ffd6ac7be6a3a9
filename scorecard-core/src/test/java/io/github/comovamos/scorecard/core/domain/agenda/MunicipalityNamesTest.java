package io.github.comovamos.scorecard.core.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.AgendaText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalityNamesTest {

    private static final Agenda ACV = BuiltInAgendas.get(BuiltInAgendas.ACV_NL_2012);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "19046",
                " 19046 ",
                "SNG",
                "sng",
                "San Nicolás de los Garza",
                "san nicolas de los garza",
                "SAN NICOLAS DE LOS GARZA",
                "  San  Nicolás\tde los\nGarza ",
                "San\u00A0Nicolás\u00A0de los Garza\u00A0",
                "San Nicola\u0301s de los Garza",
                "Sán Ñicólás dé lós Gárzá"
            })
    void accentsCaseAndSpacesAreForgiven(String text) {
        assertThat(ACV.municipalityNamed(text).code()).hasToString("19046");
    }

    @ParameterizedTest
    @CsvSource({
        "san, 'are 19046 (SNG, San Nicolás de los Garza), 19019 (SPGG, San Pedro Garza García), 19048 (STC, Santa Catarina)'",
        "garza g, 'is 19019 (SPGG, San Pedro Garza García)'",
        "ESCOBEDO, 'is 19021 (ESC, General Escobedo)'"
    })
    void aNameThatIsNotWholeGetsSuggestionsAndNoGuess(String text, String suggestions) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> ACV.municipalityNamed(text))
                .withMessage("there is no municipality \"%s\" in agenda acv-nl-2012: allowed %s", text, suggestions)
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(FailureReason.NOT_FOUND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Ciudad Juárez", "19", "19047", "8037", "\u0301"})
    void whatResemblesNothingGetsAllThereIs(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> ACV.municipalityNamed(text))
                .withMessageContainingAll("19006 (APO, Apodaca)", "19048 (STC, Santa Catarina)")
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(FailureReason.NOT_FOUND));
    }

    @Test
    void aNameOfTwoMunicipalitiesIsRefusedWithBoth() {
        Agenda agenda = agenda(new AgendaText()
                .municipality("19031", "Juárez", "JUA")
                .municipality("08037", "Juarez", "CJS")
                .municipality("19039", "Monterrey", "MTY"));

        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> agenda.municipalityNamed("JUÁREZ"))
                .withMessage("\"JUÁREZ\" may be 19031 (JUA, Juárez), 08037 (CJS, Juarez): the code is needed")
                .satisfies(refused -> assertThat(refused.reason()).isEqualTo(FailureReason.INVALID));
        assertThat(agenda.municipalityNamed("08037").shortName()).isEqualTo("CJS");
        assertThat(agenda.municipalityNamed("cjs").shortName()).isEqualTo("CJS");
    }

    @Test
    void aShortNameMayBeTheNameOfAnother() {
        Agenda agenda = agenda(
                new AgendaText().municipality("19018", "García", "GAR").municipality("19019", "San Pedro", "Garcia"));

        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> agenda.municipalityNamed("garcía"))
                .withMessageContainingAll("19018 (GAR, García)", "19019 (Garcia, San Pedro)");
    }

    @Test
    void aCodeMeansItsMunicipalityWhateverOthersAreCalled() {
        Agenda agenda = agenda(new AgendaText()
                .municipality("19018", "19019", "19031")
                .municipality("19019", "San Pedro", "SPGG")
                .municipality("19031", "Juárez", "JUA"));

        assertThat(agenda.municipalityNamed("19019").shortName()).isEqualTo("SPGG");
        assertThat(agenda.municipalityNamed("19031").shortName()).isEqualTo("JUA");
    }

    @Test
    void onlyTheFirstThirtyAreListed() {
        AgendaText text = new AgendaText();
        for (int number = 10_001; number <= 10_031; number++) {
            text.municipalities(Integer.toString(number));
        }

        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> agenda(text).municipality(AreaCode.parse("99999")))
                .withMessageEndingWith("10030 (M10030, Municipio 10030)… (31 in all)");
    }

    private static Agenda agenda(AgendaText text) {
        return text.axis("x", "1").action(1, "x", "1").read();
    }
}
