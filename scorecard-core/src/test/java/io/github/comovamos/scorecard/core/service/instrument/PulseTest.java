package io.github.comovamos.scorecard.core.service.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.programme.Pulse;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.Texts;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.indicator.IndicatorRequest;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import io.github.comovamos.scorecard.core.testing.FigureText;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PulseTest {

    private static final Optional<String> JANUARY = Optional.of("2013-01");

    private final TestServices services;

    PulseTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012));
    }

    private InstrumentView<Pulse.Row> may(Optional<String> against, Language language) {
        Map<String, String> said = new HashMap<>(Map.of("period", "2013-05"));
        against.ifPresent(period -> said.put("against", period));
        return services.read(Instruments.PULSE, EvidenceScope.ALL, said, language);
    }

    private static List<String> rows(InstrumentView<Pulse.Row> view) {
        return view.rows().stream().map(PulseTest::text).toList();
    }

    private static String text(Pulse.Row row) {
        return String.format(
                "%s %s %s n=%s ±%s %s within=%s",
                row.area().code(),
                row.answer(),
                row.share(),
                row.sample(),
                row.margin(),
                row.change(),
                row.withinMargin());
    }

    @Test
    void marginBelongsToTheSampleAndChangesLieWithinItOrOutside() {
        services.evidence(
                "pulse",
                new FigureText()
                        .share("pulse-safe", "metropolitan", "2013-01", "23", 4951)
                        .share("pulse-safe", "metropolitan", "2013-05", "25.1", 4951)
                        .share("pulse-safe", "19039", "2013-01", "27", 550)
                        .share("pulse-safe", "19039", "2013-05", "25.1", 550)
                        .share("pulse-unsafe", "19039", "2013-05", "50", 550)
                        .toString());
        assertThat(rows(may(JANUARY, Language.EN)))
                .containsExactly(
                        "19039 safe 25.1 n=550 ±3.62 -1.9 within=true",
                        "19039 unsafe 50 n=550 ±4.18 null within=null",
                        "metropolitan safe 25.1 n=4951 ±1.21 2.1 within=false");
        assertThat(may(JANUARY, Language.ES).notes())
                .containsExactly("El margen es el de la parte misma, al 95 %, con muestra aleatoria simple; el de la"
                        + " diferencia de dos muestras es mayor.");
        assertThat(may(JANUARY, Language.EN).notes())
                .containsExactly("The margin is that of the share itself, at 95 %, of a simple random sample; that of"
                        + " the difference of two samples is greater.");
    }

    @Test
    void changeThatEqualsTheMarginIsWithinIt() {
        services.evidence(
                "pulse",
                new FigureText()
                        .figure("pulse-safe", "19039", "2013-01", "40.2")
                        .share("pulse-safe", "19039", "2013-05", "50", 100)
                        .figure("pulse-safe", "19018", "2013-01", "40.199999")
                        .share("pulse-safe", "19018", "2013-05", "50", 100)
                        .toString());
        assertThat(rows(may(JANUARY, Language.EN)))
                .containsExactly(
                        "19018 safe 50 n=100 ±9.80 9.800001 within=false", "19039 safe 50 n=100 ±9.80 9.8 within=true");
    }

    @Test
    void withoutASampleThereIsNoMargin() {
        services.evidence(
                "pulse",
                new FigureText()
                        .share("pulse-safe", "metropolitan", "2013-01", "23", 900)
                        .figure("pulse-safe", "metropolitan", "2013-05", "25.1")
                        .toString());
        assertThat(rows(may(JANUARY, Language.EN)))
                .containsExactly("metropolitan safe 25.1 n=null ±null 2.1 within=null");
        assertThat(may(JANUARY, Language.EN).notes()).isEmpty();
        assertThat(rows(may(Optional.empty(), Language.EN)))
                .containsExactly("metropolitan safe 25.1 n=null ±null null within=null");
    }

    @Test
    void anotherSurveyIsReadByItsName() {
        services.evidence(
                "surveys",
                new FigureText()
                        .figure("pulse-safe", "19039", "2013-05", "25")
                        .figure("pulsar-safe", "19039", "2013-05", "26")
                        .share("ensu-safe", "19039", "2013-05", "27", 1000)
                        .toString());
        assertThat(rows(may(Optional.empty(), Language.EN)))
                .containsExactly("19039 safe 25 n=null ±null null within=null");
        assertThat(rows(services.read(
                        Instruments.PULSE,
                        EvidenceScope.ALL,
                        Map.of("period", "2013-05", "survey", "ensu"),
                        Language.EN)))
                .containsExactly("19039 safe 27 n=1000 ±2.75 null within=null");
    }

    @Test
    void whatNobodyWasAskedIsNoAnswer() {
        services.evidence(
                "surveys",
                new FigureText()
                        .share("ensu-safe", "19039", "2013-05", "27", 1000)
                        .figure("ensu-asked", "19039", "2013-05", "100")
                        .figure("ensu-unsafe", "19039", "2013-05", "70")
                        .toString());
        services.services()
                .indicators()
                .add(
                        IndicatorRequest.parse(Texts.at(Place.Argument::new)
                                .and("indicator", "ensu-unsafe")
                                .and("unit", "percent")),
                        true,
                        TestServices.ANA,
                        Language.EN);
        assertThat(rows(services.read(
                        Instruments.PULSE,
                        EvidenceScope.ALL,
                        Map.of("period", "2013-05", "survey", "ensu"),
                        Language.EN)))
                .containsExactly(
                        "19039 safe 27 n=1000 ±2.75 null within=null", "19039 unsafe 70 n=null ±null null within=null");
    }

    @Test
    void whatIsNoPercentageIsSaidAndNotShown() {
        services.evidence(
                "pulse",
                new FigureText()
                        .share("pulse-safe", "19039", "2013-05", "100.1", 5)
                        .share("pulse-unsafe", "19039", "2013-05", "100", 5)
                        .toString());
        assertThat(rows(may(Optional.empty(), Language.EN)))
                .containsExactly("19039 unsafe 100 n=5 ±0.00 null within=null");
        assertThat(may(Optional.empty(), Language.ES).notes())
                .first()
                .isEqualTo("pulse-safe en 19039: 100.1 no es un porcentaje, y no se muestra.");
        assertThat(may(Optional.empty(), Language.EN).notes())
                .first()
                .isEqualTo("pulse-safe in 19039: 100.1 is no percentage, and is not shown.");
    }

    @Test
    void whatIsNoPercentageIsNothingToCompareWith() {
        services.evidence(
                "pulse",
                new FigureText()
                        .figure("pulse-safe", "19039", "2013-01", "2300")
                        .share("pulse-safe", "19039", "2013-05", "25", 550)
                        .toString());
        assertThat(rows(may(JANUARY, Language.EN))).containsExactly("19039 safe 25 n=550 ±3.62 null within=null");
        assertThat(may(JANUARY, Language.EN).notes())
                .contains("pulse-safe in 19039: 2300 is no percentage, and is not shown.");
    }

    @Test
    void nothingKnownOfThePeriodIsSaid() {
        assertThat(may(JANUARY, Language.ES).notes()).containsExactly("No hay respuestas de 2013-05 con survey=pulse.");
        services.evidence("pulse", new FigureText().figure("pulse-safe", "19039", "2013-04", "2") + "");
        assertThat(may(JANUARY, Language.EN).rows()).isEmpty();
        assertThat(may(JANUARY, Language.EN).notes())
                .containsExactly("There are no answers of 2013-05 with survey=pulse.");
        assertThat(may(JANUARY, Language.EN).whole())
                .containsEntry("period", "2013-05")
                .containsEntry("against", "2013-01");
    }
}
