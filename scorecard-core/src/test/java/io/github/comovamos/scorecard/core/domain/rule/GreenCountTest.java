package io.github.comovamos.scorecard.core.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.failure.Message;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GreenCountTest {

    private static final String THREE = "indicators: [a, b, c]";

    /** Three indicators with a mean of 8 and so a goal of 6, and their counts of April and May 2013. */
    private static RuleTrial trial(long... may) {
        RuleTrial trial = RuleTrial.of("green-count");
        long[] baseline = new long[36];
        Arrays.fill(baseline, 8);
        String[] indicators = {"a", "b", "c"};
        for (int i = 0; i < indicators.length; i++) {
            trial.months(indicators[i], "2010-01", baseline);
            trial.months(indicators[i], "2013-04", 0, may[i]);
        }
        return trial;
    }

    @ParameterizedTest
    @CsvSource({
        "7, 8, 9, 0 = 0, 0 = 0",
        "6, 8, 9, 1 = 1, 3.3333 = 10/3",
        "6, 0, 9, 2 = 2, 6.6667 = 20/3",
        "6, 5, 0, 3 = 3, 10 = 10"
    })
    void greensArePlainOrScaledToTen(long a, long b, long c, String plain, String scaled) {
        assertThat(trial(a, b, c).rated("{ " + THREE + " }")).isEqualTo(plain);
        assertThat(trial(a, b, c).rated("{ " + THREE + ", scale: plain }")).isEqualTo(plain);
        assertThat(trial(a, b, c).rated("{ " + THREE + ", scale: ten }")).isEqualTo(scaled);
    }

    @Test
    void monthIsTheLastOfTheEvaluationUnlessAnotherIsNamed() {
        RuleTrial trial = trial(6, 8, 9);
        assertThat(trial.rated("{ " + THREE + ", month: last }")).isEqualTo("1 = 1");
        assertThat(trial.rated("{ " + THREE + ", month: 2013-04 }")).isEqualTo("3 = 3");
        assertThat(trial.how("{ " + THREE + " }"))
                .isEqualTo(
                        new Message("1 de 3 indicadores en verde en 2013-05", "1 of 3 indicators in green in 2013-05"));
    }

    @Test
    void oneIndicatorMayStandAloneAndIsCountedOnce() {
        assertThat(trial(6, 8, 9).rated("{ indicators: a }")).isEqualTo("1 = 1");
        assertThat(trial(6, 8, 9).rated("{ indicators: [a, b, a], scale: ten }"))
                .isEqualTo("5 = 5");
    }

    @Test
    void reductionBaselineAndLeastMonthsAreParameters() {
        assertThat(trial(6, 4, 5).rated("{ " + THREE + ", reduction: 0.5 }")).isEqualTo("1 = 1");
        RuleTrial trailing = trial(6, 6, 6).months("a", "2013-01", 80, 80, 80);
        assertThat(trailing.rated("{ indicators: [a], baseline: calendar }")).isEqualTo("1 = 1");
        assertThat(trailing.months("a", "2013-05", 13).rated("{ indicators: [a], baseline: calendar }"))
                .isEqualTo("0 = 0");
        RuleTrial few = RuleTrial.of("green-count").months("a", "2012-01", new long[17]);
        assertThat(few.rated("{ indicators: [a], least-months: 12 }")).isEqualTo("1 = 1");
        assertThat(few.unrated("{ indicators: [a], least-months: 13 }").en())
                .isEqualTo("a has no colour in 2013-05 (few-months zero-mean)");
    }

    @Test
    void countAtTheGoalIsGreenUnlessTheEdgeIsExclusive() {
        assertThat(trial(6, 8, 9).rated("{ " + THREE + ", edge: inclusive }")).isEqualTo("1 = 1");
        assertThat(trial(6, 8, 9).rated("{ " + THREE + ", edge: exclusive }")).isEqualTo("0 = 0");
    }

    @Test
    void trailingBaselineIsOfTheMonthsJustBefore() {
        long[] counts = new long[36];
        Arrays.fill(counts, 8);
        RuleTrial trial =
                RuleTrial.of("green-count").months("a", "2010-01", counts).months("a", "2013-01", 80, 80, 80, 80, 12);
        assertThat(trial.rated("{ indicators: [a] }")).isEqualTo("0 = 0");
        assertThat(trial.rated("{ indicators: [a], baseline: trailing }")).isEqualTo("1 = 1");
    }

    @Test
    void lightWithoutAColourLeavesNoRatingAndItsReason() {
        assertThat(trial(6, 6, 6).unrated("{ indicators: [a, d, b] }"))
                .isEqualTo(new Message(
                        "d no tiene color en 2013-05 (no-count no-baseline)",
                        "d has no colour in 2013-05 (no-count no-baseline)"));
        assertThat(trial(6, 6, 6).unrated("{ " + THREE + ", month: 2013-06 }").en())
                .isEqualTo("a has no colour in 2013-06 (no-count)");
        assertThat(trial(6, 6, 6).unrated("{ scale: ten }").en())
                .isEqualTo("the criterion lacks the parameter indicators");
        assertThat(trial(6, 6, 6).unrated("{ indicators: [] }").en())
                .isEqualTo("the criterion lacks the parameter indicators");
    }
}
