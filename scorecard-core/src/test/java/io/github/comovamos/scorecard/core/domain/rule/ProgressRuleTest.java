package io.github.comovamos.scorecard.core.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.failure.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressRuleTest {

    private static RuleTrial trial() {
        return RuleTrial.of("progress");
    }

    @ParameterizedTest
    @CsvSource({
        "40, 7, 40,  0 = 0",
        "40, 7, 45,  0 = 0",
        "40, 7, 29,  3.3333 = 10/3",
        "40, 7, 7,   10 = 10",
        "40, 7, 6,   10 = 10",
        "40, 7, 18,  6.6667 = 20/3",
        "10, 20, 10, 0 = 0",
        "10, 20, 5,  0 = 0",
        "10, 20, 15, 5 = 5",
        "10, 20, 20, 10 = 10",
        "10, 20, 99, 10 = 10"
    })
    void wayFromTheBaselineToTheGoalInEitherDirection(String baseline, String goal, String value, String expected) {
        assertThat(trial().figure("x", "2013-05", value)
                        .rated("{ indicator: x, baseline: " + baseline + ", goal: " + goal + " }"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"LOWER, 7, 10 = 10", "LOWER, 8, 0 = 0", "HIGHER, 6, 0 = 0", "HIGHER, 8, 10 = 10", "NEUTRAL, 8, 0 = 0"})
    void goalThatIsTheBaselineIsKeptOrNot(Direction direction, String value, String expected) {
        assertThat(trial().should("x", direction)
                        .figure("x", "2013-05", value)
                        .rated("{ indicator: x, baseline: 7, goal: 7 }"))
                .isEqualTo(expected);
    }

    @Test
    void baselineMayBeTheFigureOfAPeriod() {
        RuleTrial trial = trial().figure("cars", "2009", "40").figure("cars", "2013-05", "18");
        assertThat(trial.rated("{ indicator: cars, baseline-period: 2009, goal: 7 }"))
                .isEqualTo("6.6667 = 20/3");
        assertThat(trial.how("{ indicator: cars, baseline-period: 2009, goal: 7 }"))
                .isEqualTo(new Message(
                        "cars en 2013-05: 18; línea base 40, meta 7", "cars in 2013-05: 18; baseline 40, goal 7"));
        assertThat(trial.unrated("{ indicator: cars, baseline-period: 2008, goal: 7 }"))
                .isEqualTo(new Message("no hay cifra de cars en 2008", "there is no figure of cars in 2008"));
    }

    @Test
    void baselineOfAPeriodIsMeasuredAsTheValueIs() {
        RuleTrial share = trial().figure("passed", "2012", "50")
                .figure("tested", "2012", "200")
                .figure("passed", "2013-05", "150")
                .figure("tested", "2013-05", "300");
        assertThat(share.rated("{ indicator: passed, denominator: tested, baseline-period: 2012, goal: 100 }"))
                .as("from 25 to 50 of 100 %")
                .isEqualTo("3.3333 = 10/3");
        RuleTrial rate = trial().figure("police", "2012", "1000")
                .residents(2012, "v", 1_000_000)
                .figure("police", "2013-05", "4000")
                .residents(2013, "v", 2_000_000);
        assertThat(rate.rated("{ indicator: police, per: 1000, baseline-period: 2012, goal: 3 }"))
                .as("from 1 to 2 of 3 for every thousand")
                .isEqualTo("5 = 5");
    }

    @Test
    void withoutAGoalABaselineOrAFigureThereIsNoRatingButAReason() {
        assertThat(trial().unrated("{ indicator: x, baseline: 1 }").en())
                .isEqualTo("the criterion lacks the parameter goal");
        assertThat(trial().unrated("{ indicator: x, goal: 1 }").en())
                .isEqualTo("the criterion lacks the parameter baseline-period");
        assertThat(trial().unrated("{ indicator: x, baseline: 1, goal: 2 }").en())
                .isEqualTo("there is no figure of x until 2013-05");
    }
}
