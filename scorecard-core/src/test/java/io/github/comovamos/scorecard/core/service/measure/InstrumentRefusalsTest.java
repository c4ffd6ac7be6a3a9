package io.github.comovamos.scorecard.core.service.measure;

import static io.github.comovamos.scorecard.core.service.testing.TestServices.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

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
    private static final Optional<String> NONE = Optional.empty();

    private final TestServices services;

    InstrumentRefusalsTest(@TempDir Path folder) {
        this.services = TestServices.with(folder, BuiltInAgendas.text(BuiltInAgendas.ACV_NL_2012));
    }

    /** One question to the instruments. */
    private interface Question extends Function<InstrumentService, Object> {}

    private static Arguments refusal(String argument, String value, String es, String en, Question question) {
        return arguments(argument, value, es, en, question);
    }

    private static Question lights(EvidenceScope scope, StoplightRequest request) {
        return instruments -> instruments.stoplight(scope, request, Language.ES);
    }

    /** The usual lights of a month with one argument, by its place, given otherwise. */
    private static Question light(int place, String value) {
        Function<Integer, Optional<String>> given = at -> at == place ? Optional.of(value) : NONE;
        return lights(
                EvidenceScope.ALL,
                new StoplightRequest(
                        Optional.of(place == 0 ? value : "2013-01"),
                        NONE,
                        given.apply(1),
                        given.apply(2),
                        given.apply(3),
                        given.apply(4),
                        given.apply(5)));
    }

    private static Question staffing(int place, String value) {
        Function<Integer, Optional<String>> given = at -> at == place ? Optional.of(value) : NONE;
        StaffingRequest request = new StaffingRequest(
                place == 0 ? value : "2013",
                given.apply(1),
                given.apply(2),
                given.apply(3),
                given.apply(4),
                given.apply(5));
        return instruments -> instruments.staffing(EvidenceScope.ALL, request, Language.ES);
    }

    private static Question objectives(String year) {
        return instruments -> instruments.objectives(EvidenceScope.ALL, year, NONE, Language.ES);
    }

    private static Question vetting(String month, Optional<String> baseline) {
        return instruments -> instruments.vetting(EvidenceScope.ALL, month, baseline, Language.ES);
    }

    private static Question pulse(String period, Optional<String> against, Optional<String> survey) {
        return instruments -> instruments.pulse(EvidenceScope.ALL, period, against, survey, Language.ES);
    }

    private static Question reports(String until, Optional<String> days, Optional<String> category) {
        return instruments ->
                instruments.reports(EvidenceScope.ALL, new ReportsRequest(until, days, category), Language.ES);
    }

    static Stream<Arguments> lights() {
        return Stream.of(
                refusal("month", "2013", "no es un mes", "is not a month", light(0, "2013")),
                refusal("month", "2013-13", "no es un mes", "is not a month", light(0, "2013-13")),
                refusal(
                        "year",
                        "13",
                        "no es un año",
                        "is not a year",
                        lights(EvidenceScope.ALL, StoplightRequest.ofYear("13"))),
                refusal("indicator", "", "la clave de un indicador", "the code of an indicator", light(1, ",homicide")),
                refusal("baseline", "monthly", "calendar, trailing", "calendar, trailing", light(2, "monthly")),
                refusal("reduction", "1", "de 0 a menos de 1", "0 to less than 1", light(3, "1")),
                refusal("reduction", "-0.1", "de 0 a menos de 1", "0 to less than 1", light(3, "-0.1")),
                refusal("reduction", "25%", "no es una fracción", "is not a fraction", light(3, "25%")),
                refusal("edge", "round", "inclusive, exclusive", "inclusive, exclusive", light(4, "round")),
                refusal("least-months", "0", "de 1 a 36", "from 1 to 36", light(5, "0")),
                refusal("least-months", "37", "de 1 a 36", "from 1 to 36", light(5, "37")),
                refusal("least-months", "x", "de 1 a 36", "from 1 to 36", light(5, "x")));
    }

    static Stream<Arguments> scopes() {
        StoplightRequest january = StoplightRequest.ofMonth("2013-01");
        return Stream.of(
                refusal(
                        "municipality",
                        "123",
                        "no es la clave de un área",
                        "is not the code of an area",
                        lights(TestServices.of("123"), january)),
                refusal(
                        "as-of",
                        "2013-06",
                        "no es una fecha",
                        "is not a date",
                        instruments ->
                                lights(TestServices.asOf("2013-06"), january).apply(instruments)),
                refusal(
                        "instrument",
                        "a b",
                        "a b",
                        "a b",
                        instruments -> lights(TestServices.by("a b"), january).apply(instruments)));
    }

    static Stream<Arguments> staffings() {
        return Stream.of(
                refusal("year", "MMXIII", "no es un año", "is not a year", staffing(0, "MMXIII")),
                refusal("per", "0", NUMBERS, NUMBERS_EN, staffing(1, "0")),
                refusal("per", "-3", NUMBERS, NUMBERS_EN, staffing(1, "-3")),
                refusal("per", "many", "no es una fracción", "is not a fraction", staffing(1, "many")),
                refusal("target", "0", NUMBERS, NUMBERS_EN, staffing(2, "0")),
                refusal("target", "1" + "0".repeat(30), "por habitante", "resident", staffing(2, "1" + "0".repeat(30))),
                refusal("population", "", "edición de población", "a vintage", staffing(3, "")),
                refusal("population-year", "x", "no es un año", "is not a year", staffing(4, "x")),
                refusal("indicator", "?", "la clave de un indicador", "the code of an indicator", staffing(5, "?")));
    }

    static Stream<Arguments> others() {
        return Stream.of(
                refusal("year", "2013-01", "no es un año", "is not a year", objectives("2013-01")),
                refusal("month", "soon", "no es una fecha", "is not a date", vetting("soon", NONE)),
                refusal("baseline", "ago", "no es una fecha", "is not a date", vetting("2014-12", Optional.of("ago"))),
                refusal("period", "now", "no es una fecha", "is not a date", pulse("now", NONE, NONE)),
                refusal("against", "x", "no es una fecha", "is not a date", pulse("2013", Optional.of("x"), NONE)),
                refusal("survey", "ñ", "indicador", "indicator", pulse("2013", NONE, Optional.of("ñ"))),
                refusal("until", "2013-05", "no es una fecha", "is not a date", reports("2013-05", NONE, NONE)),
                refusal("until", "2013-02-29", "no es una fecha", "is not a date", reports("2013-02-29", NONE, NONE)),
                refusal("days", "0", "de 1 a 36600", "from 1 to 36600", reports("2013-05-31", Optional.of("0"), NONE)),
                refusal("days", "-1", "entero", "whole number", reports("2013-05-31", Optional.of("-1"), NONE)),
                refusal("category", " ", "", "", reports("2013-05-31", NONE, Optional.of(" "))));
    }

    @ParameterizedTest(name = "{0}={1}")
    @MethodSource({"lights", "scopes", "staffings", "others"})
    void argumentsOutOfFormAreRefusedByTheirNames(
            String argument, String value, String es, String en, Question question) {
        ScorecardException refusal =
                refused(FailureReason.INVALID, es, en, () -> question.apply(services.instruments()));
        assertThat(refusal.findings())
                .singleElement()
                .extracting(Finding::place, Finding::value)
                .containsExactly(new Place.Argument(argument), value);
    }

    @Test
    void exactlyOneOfMonthAndYearIsGiven() {
        StoplightRequest both =
                new StoplightRequest(Optional.of("2013-01"), Optional.of("2013"), NONE, NONE, NONE, NONE, NONE);
        StoplightRequest neither = new StoplightRequest(NONE, NONE, NONE, NONE, NONE, NONE, NONE);
        for (StoplightRequest request : new StoplightRequest[] {both, neither}) {
            refused(
                    FailureReason.INVALID,
                    "diga un mes (month) o un año (year), y solo uno de los dos",
                    "give a month (month) or a year (year), and only one of them",
                    () -> lights(EvidenceScope.ALL, request).apply(services.instruments()));
        }
    }

    @Test
    void whatIsNamedAndNotThereIsNotFound() {
        InstrumentService instruments = services.instruments();
        refused(
                FailureReason.NOT_FOUND,
                "homicidio",
                "homicidio",
                () -> light(1, "homicidio").apply(instruments));
        refused(
                FailureReason.NOT_FOUND,
                "Springfield",
                "Springfield",
                () -> instruments.vetting(TestServices.of("Springfield"), "2014-12", NONE, Language.ES));
        refused(
                FailureReason.NOT_FOUND,
                "mesa",
                "mesa",
                () -> instruments.objectives(EvidenceScope.ALL, "2013", Optional.of("mesa"), Language.ES));
        EvidenceScope other = EvidenceScope.asOf(Optional.of(AgendaId.parse("other")), Optional.empty());
        refused(
                FailureReason.NOT_FOUND,
                "other",
                "other",
                () -> objectives(other).apply(instruments));
    }

    private static Question objectives(EvidenceScope scope) {
        return instruments -> instruments.objectives(scope, "2013", NONE, Language.ES);
    }
}
