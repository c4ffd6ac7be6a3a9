package io.github.comovamos.scorecard.core.domain.argument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.failure.FailureReason;
import io.github.comovamos.scorecard.core.failure.Finding;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.Place;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArgumentsTest {

    private static final Argument<Year> YEAR =
            Argument.required("year", Kind.YEAR, "el año de la cuenta", "the year of the count");
    private static final Argument<Fraction> PER = Argument.optional(
                    "per", Kind.NUMBER, "por cada cuántos habitantes", "for how many residents")
            .usually("1000");
    private static final Argument<Fraction> TARGET =
            Argument.optional("target", Kind.NUMBER, "cuántos debe haber", "how many there should be");
    private static final Argument<Direction> DIRECTION = Argument.optional(
            "direction",
            Kind.oneOf(new Message("una dirección", "a direction"), Direction.values()),
            "hacia dónde",
            "which way");
    private static final Argument<List<IndicatorCode>> INDICATORS =
            Argument.optional("indicator", Kind.INDICATORS, "cuáles", "which");

    private static final List<Argument<?>> ALL = List.of(YEAR, PER, TARGET, DIRECTION, INDICATORS);

    private static ScorecardException refusal(Map<String, String> texts) {
        ScorecardException refusal = catchThrowableOfType(ScorecardException.class, () -> Arguments.of(ALL, texts));
        assertThat(refusal).as("%s must be refused", texts).isNotNull();
        assertThat(refusal.reason()).isEqualTo(FailureReason.INVALID);
        return refusal;
    }

    @Test
    void whatWasSaidIsReadAndWhatIsUsualStandsForWhatWasNot() {
        Arguments arguments = Arguments.of(ALL, Map.of("year", "2013", "direction", "higher"));

        assertThat(arguments.get(YEAR)).isEqualTo(Year.of(2013));
        assertThat(arguments.get(PER)).isEqualTo(Fraction.of(1000));
        assertThat(arguments.get(DIRECTION)).isEqualTo(Direction.HIGHER);
        assertThat(arguments.find(TARGET)).isEmpty();
        assertThat(arguments.isGiven(YEAR)).isTrue();
        assertThat(arguments.isGiven(PER)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "year | 13 | \"13\" is not a year: allowed is YYYY, such as 2013",
                "per | some | \"some\" is not a fraction: allowed is n/d, such as 2/3, or a decimal, such as 0.5",
            })
    void whatIsOutOfFormIsRefusedAtTheArgument(String name, String text, String sentence) {
        ScorecardException refusal = refusal(Map.of(name, text));

        assertThat(refusal).hasMessage(sentence);
        assertThat(refusal.findings()).containsExactly(new Finding(new Place.Argument(name), text, refusal.sentence()));
    }

    @Test
    void charactersThatCannotBeStoredAreRefusedAtTheArgument() {
        assertThat(refusal(Map.of("year", "2013\0")).findings())
                .extracting(Finding::place)
                .containsExactly(new Place.Argument("year"));
    }

    @Test
    void aListIsWrittenWithCommasAndRefusedByTheItemThatIsWrong() {
        assertThat(Arguments.of(ALL, Map.of("year", "2013", "indicator", "b, a,b"))
                        .get(INDICATORS))
                .containsExactly(IndicatorCode.parse("b"), IndicatorCode.parse("a"));

        ScorecardException refusal = refusal(Map.of("year", "2013", "indicator", "a,!"));
        assertThat(refusal.findings())
                .containsExactly(new Finding(new Place.Argument("indicator"), "!", refusal.sentence()));
    }

    @Test
    void namesThatAreNotDeclaredAreRefusedWithThoseThatAre() {
        assertThat(refusal(Map.of("yaer", "2013")).sentence())
                .isEqualTo(new Message(
                        "el parámetro \"yaer\" no se conoce: se admiten year, per, target, direction, indicator",
                        "parameter \"yaer\" is unknown: allowed are year, per, target, direction, indicator"));
    }

    @Test
    void whatMustBeSaidIsMissedAtItsName() {
        ScorecardException refusal = refusal(Map.of("per", "3"));

        assertThat(refusal.sentence()).isEqualTo(new Message("falta el parámetro year", "parameter year is missing"));
        assertThat(refusal.findings()).containsExactly(new Finding(new Place.Argument("year"), "", refusal.sentence()));
    }

    @Test
    void documentMayLackWhatMustBeSaidUntilItIsUsed() {
        Arguments arguments = Arguments.from(List.of(YEAR, PER), Parameter.Fields.NONE);

        assertThat(arguments.missing()).contains(YEAR);
        assertThat(Arguments.from(List.of(YEAR), new Parameter.Fields(Map.of("year", new Parameter.Text("2013"))))
                        .missing())
                .isEmpty();
    }

    @Test
    void documentGivesListsOrValuesThatStandAlone() {
        Parameter.Text text = new Parameter.Text("a");
        List.of(text, new Parameter.Items(List.of(text, text)))
                .forEach(given -> assertThat(
                                Arguments.from(List.of(INDICATORS), new Parameter.Fields(Map.of("indicator", given)))
                                        .get(INDICATORS))
                        .containsExactly(IndicatorCode.parse("a")));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Arguments.from(
                        List.of(PER), new Parameter.Fields(Map.of("per", new Parameter.Items(List.of(text))))))
                .withMessage("parameter per is given as a single value");
        assertThat(Arguments.from(
                                List.of(INDICATORS),
                                new Parameter.Fields(Map.of("indicator", new Parameter.Items(List.of()))))
                        .isGiven(INDICATORS))
                .as("a list of nothing")
                .isFalse();
    }

    @Test
    void whatIsMadeOfAnArgumentIsRefusedAtIt() {
        Arguments arguments = Arguments.of(ALL, Map.of("year", "2013", "target", "3"));

        assertThat(arguments.<Fraction, String>make(TARGET, Fraction::toString)).isEqualTo("3");
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> arguments.make(TARGET, target -> {
                    throw ScorecardException.invalid("%s no", "not %s", target);
                }))
                .satisfies(refused -> assertThat(refused.findings())
                        .containsExactly(new Finding(new Place.Argument("target"), "3", new Message("3 no", "not 3"))));
    }

    @Test
    void onlyDeclaredArgumentsAreAskedFor() {
        Arguments arguments = Arguments.of(List.of(PER), Map.of());

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> arguments.find(TARGET));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Arguments.of(List.of(TARGET), Map.of()).get(TARGET));
    }

    @Test
    void kindsOfFewTextsNameThem() {
        assertThat(DIRECTION.kind().codes()).containsExactly("lower", "higher", "neutral");
        assertThat(DIRECTION.kind().label().es()).isEqualTo("lower|higher|neutral");
        assertThat(YEAR.kind().codes()).isEmpty();
        assertThat(INDICATORS.kind().list()).isTrue();
    }
}
