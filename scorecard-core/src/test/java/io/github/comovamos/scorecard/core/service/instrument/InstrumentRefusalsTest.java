package io.github.comovamos.scorecard.core.service.instrument;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.comovamos.scorecard.core.domain.instrument.Instrument;
import io.github.comovamos.scorecard.core.domain.programme.Instruments;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.exchange.agenda.BuiltInAgendas;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.service.evidence.EvidenceScope;
import io.github.comovamos.scorecard.core.service.testing.TestServices;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InstrumentRefusalsTest {

    private static final String NUMBERS = "números mayores que 0";
    private static final String NUMBERS_EN = "numbers above 0";
    private static final Map<String, String> JANUARY = Map.of("month", "2013-01");

    private final TestServices services;

    InstrumentRefusalsTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012));
    }

    /** One question to the instruments. */
    private interface Question extends Function<TestServices, Object> {}

    private static Arguments refusal(String argument, String value, String es, String en, Question question) {
        return arguments(argument, value, es, en, question);
    }

    private static Question of(Instrument<?> instrument, EvidenceScope scope, Map<String, String> said) {
        return services -> services.read(instrument, scope, said, Language.ES);
    }

    private static Question of(Instrument<?> instrument, Map<String, String> said) {
        return of(instrument, EvidenceScope.ALL, said);
    }

    /** What must be said, and one argument more or otherwise. */
    private static Question of(Instrument<?> instrument, Map<String, String> usual, String argument, String value) {
        Map<String, String> said = new HashMap<>(usual);
        said.put(argument, value);
        return of(instrument, said);
    }

    private static Question light(String argument, String value) {
        return of(Instruments.STOPLIGHT, JANUARY, argument, value);
    }

    private static Question staffing(String argument, String value) {
        return of(Instruments.STAFFING, Map.of("year", "2013"), argument, value);
    }

    private static Question pulse(String argument, String value) {
        return of(Instruments.PULSE, Map.of("period", "2013"), argument, value);
    }

    private static Question reports(String argument, String value) {
        return of(Instruments.REPORTS, Map.of("until", "2013-05-31"), argument, value);
    }

    static Stream<Arguments> lights() {
        return Stream.of(
                refusal("month", "2013", "no es un mes", "is not a month", light("month", "2013")),
                refusal("month", "2013-13", "no es un mes", "is not a month", light("month", "2013-13")),
                refusal("year", "13", "no es un año", "is not a year", of(Instruments.STOPLIGHT, Map.of("year", "13"))),
                refusal(
                        "indicator",
                        "",
                        "la clave de un indicador",
                        "the code of an indicator",
                        light("indicator", ",homicide")),
                refusal(
                        "baseline",
                        "monthly",
                        "calendar, trailing",
                        "calendar, trailing",
                        light("baseline", "monthly")),
                refusal("reduction", "1", "de 0 a menos de 1", "0 to less than 1", light("reduction", "1")),
                refusal("reduction", "-0.1", "de 0 a menos de 1", "0 to less than 1", light("reduction", "-0.1")),
                refusal("reduction", "25%", "no es una fracción", "is not a fraction", light("reduction", "25%")),
                refusal("edge", "round", "inclusive, exclusive", "inclusive, exclusive", light("edge", "round")),
                refusal("least-months", "0", "de 1 a 36", "from 1 to 36", light("least-months", "0")),
                refusal("least-months", "37", "de 1 a 36", "from 1 to 36", light("least-months", "37")),
                refusal("least-months", "x", "de 1 a 36", "from 1 to 36", light("least-months", "x")));
    }

    static Stream<Arguments> scopes() {
        return Stream.of(
                refusal(
                        "municipality",
                        "123",
                        "no es la clave de un área",
                        "is not the code of an area",
                        of(Instruments.STOPLIGHT, TestServices.of("123"), JANUARY)),
                refusal(
                        "as-of",
                        "2013-06",
                        "no es una fecha",
                        "is not a date",
                        services -> of(Instruments.STOPLIGHT, TestServices.asOf("2013-06"), JANUARY)
                                .apply(services)),
                refusal(
                        "instrument",
                        "a b",
                        "a b",
                        "a b",
                        services -> of(Instruments.STOPLIGHT, TestServices.by("a b"), JANUARY)
                                .apply(services)));
    }

    static Stream<Arguments> staffings() {
        return Stream.of(
                refusal("year", "MMXIII", "no es un año", "is not a year", staffing("year", "MMXIII")),
                refusal("per", "0", NUMBERS, NUMBERS_EN, staffing("per", "0")),
                refusal("per", "-3", NUMBERS, NUMBERS_EN, staffing("per", "-3")),
                refusal("per", "many", "no es una fracción", "is not a fraction", staffing("per", "many")),
                refusal("target", "0", NUMBERS, NUMBERS_EN, staffing("target", "0")),
                refusal(
                        "target",
                        "1" + "0".repeat(30),
                        "por habitante",
                        "resident",
                        staffing("target", "1" + "0".repeat(30))),
                refusal("population", "", "edición de población", "a vintage", staffing("population", "")),
                refusal("population-year", "x", "no es un año", "is not a year", staffing("population-year", "x")),
                refusal(
                        "indicator",
                        "?",
                        "la clave de un indicador",
                        "the code of an indicator",
                        staffing("indicator", "?")));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                refusal(
                        "year",
                        "2013-01",
                        "no es un año",
                        "is not a year",
                        of(Instruments.OBJECTIVES, Map.of("year", "2013-01"))),
                refusal(
                        "month",
                        "soon",
                        "no es una fecha",
                        "is not a date",
                        of(Instruments.VETTING, Map.of("month", "soon"))),
                refusal(
                        "baseline",
                        "ago",
                        "no es una fecha",
                        "is not a date",
                        of(Instruments.VETTING, Map.of("month", "2014-12"), "baseline", "ago")),
                refusal("period", "now", "no es una fecha", "is not a date", pulse("period", "now")),
                refusal("against", "x", "no es una fecha", "is not a date", pulse("against", "x")),
                refusal("survey", "ñ", "indicador", "indicator", pulse("survey", "ñ")),
                refusal("until", "2013-05", "no es una fecha", "is not a date", reports("until", "2013-05")),
                refusal("until", "2013-02-29", "no es una fecha", "is not a date", reports("until", "2013-02-29")),
                refusal("days", "0", "de 1 a 36600", "from 1 to 36600", reports("days", "0")),
                refusal("days", "-1", "entero", "whole number", reports("days", "-1")),
                refusal("category", " ", "", "", reports("category", " ")));
    }

    @ParameterizedTest(name = "{0}={1}")
    @MethodSource({"lights", "scopes", "staffings", "others"})
    void argumentsOutOfFormAreRefusedByTheirNames(
            String argument, String value, String es, String en, Question question) {
        ScorecardException refusal = refused(FailureReason.INVALID, es, en, () -> question.apply(services));
        assertThat(refusal.findings())
                .singleElement()
                .extracting(Finding::place, Finding::value)
                .containsExactly(new Place.Argument(argument), value);
    }

    @Test
    void exactlyOneOfMonthAndYearIsGiven() {
        Map<String, String> both = Map.of("month", "2013-01", "year", "2013");
        for (Map<String, String> said : List.of(both, Map.<String, String>of())) {
            refused(
                    FailureReason.INVALID,
                    "diga un mes (month) o un año (year), y solo uno de los dos",
                    "give a month (month) or a year (year), and only one of them",
                    () -> of(Instruments.STOPLIGHT, said).apply(services));
        }
    }

    @Test
    void whatIsNamedAndNotThereIsNotFound() {
        refusedAsNotFound("homicidio", light("indicator", "homicidio"));
        refusedAsNotFound(
                "Springfield", of(Instruments.VETTING, TestServices.of("Springfield"), Map.of("month", "2014-12")));
        refusedAsNotFound("mesa", of(Instruments.OBJECTIVES, Map.of("year", "2013", "dataset", "mesa")));
        EvidenceScope other = EvidenceScope.asOf(Optional.of(AgendaId.parse("other")), Optional.empty());
        refusedAsNotFound("other", of(Instruments.OBJECTIVES, other, Map.of("year", "2013")));
    }

    private void refusedAsNotFound(String name, Question question) {
        refused(FailureReason.NOT_FOUND, name, name, () -> question.apply(services));
    }

    @Test
    void whatMustBeSaidAndIsNotIsMissing() {
        for (Instrument<?> instrument : Instruments.all()) {
            if (instrument.question().alternatives().isEmpty()) {
                String time = instrument.question().time().argument().name();
                ScorecardException refusal = refused(
                        FailureReason.INVALID,
                        "falta el parámetro " + time,
                        "parameter " + time + " is missing",
                        () -> of(instrument, Map.of()).apply(services));
                assertThat(refusal.findings())
                        .singleElement()
                        .extracting(Finding::place)
                        .isEqualTo(new Place.Argument(time));
            }
        }
    }

    @Test
    void argumentOfAnotherInstrumentIsUnknown() {
        refused(
                FailureReason.INVALID,
                "el parámetro \"per\" no se conoce: se admiten month, baseline",
                "parameter \"per\" is unknown: allowed are month, baseline",
                () -> of(Instruments.VETTING, Map.of("month", "2014-12"), "per", "3")
                        .apply(services));
    }
}
