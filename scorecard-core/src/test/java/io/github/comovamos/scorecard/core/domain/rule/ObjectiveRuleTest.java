package io.github.comovamos.scorecard.core.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.failure.Message;
import org.junit.jupiter.api.Test;

class ObjectiveRuleTest {

    private static final String SUMS = "{ indicator: x }";

    private static RuleTrial trial() {
        return RuleTrial.of("percent-of-objective");
    }

    private static RuleTrial twoMonths(String... valuesAndGoals) {
        return trial().figure("x", "2013-04", valuesAndGoals[0])
                .goal("x", "2013-04", valuesAndGoals[1])
                .figure("x", "2013-05", valuesAndGoals[2])
                .goal("x", "2013-05", valuesAndGoals[3]);
    }

    @Test
    void percentageIsOfTheSumsAndNotTheMeanOfTheMonths() {
        assertThat(twoMonths("100", "50", "20", "20").rated(SUMS)).isEqualTo("5.8333 = 35/6");
        assertThat(twoMonths("100", "50", "20", "20").rated("{ indicator: x, months: evaluation }"))
                .isEqualTo("5.8333 = 35/6");
        assertThat(twoMonths("100", "50", "20", "20").rated("{ indicator: x, months: last }"))
                .isEqualTo("10 = 10");
    }

    @Test
    void moreThanTheObjectiveIsTenAndAGoalOfNothingIsKeptOrNot() {
        assertThat(twoMonths("1", "50", "1", "50").rated(SUMS)).isEqualTo("10 = 10");
        assertThat(twoMonths("0", "0", "0", "0").rated(SUMS)).isEqualTo("10 = 10");
        assertThat(twoMonths("0", "0", "1", "0").rated(SUMS)).isEqualTo("0 = 0");
    }

    @Test
    void whatShouldBeHighIsMeasuredTheOtherWayRound() {
        assertThat(twoMonths("10", "40", "20", "40")
                        .should("x", Direction.HIGHER)
                        .rated(SUMS))
                .isEqualTo("3.75 = 15/4");
    }

    @Test
    void howItCameToItsRatingIsSaid() {
        assertThat(twoMonths("100", "50", "20", "20").how(SUMS))
                .isEqualTo(new Message(
                        "x de 2013-04 a 2013-05: 120, meta 70: 175/3 % del objetivo",
                        "x from 2013-04 to 2013-05: 120, goal 70: 175/3 % of the objective"));
    }

    @Test
    void everyMonthNeedsItsFigureAndItsGoal() {
        assertThat(trial().goal("x", "2013-04", "1").unrated(SUMS))
                .isEqualTo(new Message("falta la cifra de x en 2013-04", "the figure of x in 2013-04 is missing"));
        RuleTrial april =
                trial().figure("x", "2013-04", "1").goal("x", "2013-04", "1").figure("x", "2013-05", "1");
        assertThat(april.unrated(SUMS))
                .isEqualTo(new Message("falta la meta de x en 2013-05", "the goal of x in 2013-05 is missing"));
        assertThat(trial().unrated("{ months: last }").en()).isEqualTo("the criterion lacks the parameter indicator");
    }
}
