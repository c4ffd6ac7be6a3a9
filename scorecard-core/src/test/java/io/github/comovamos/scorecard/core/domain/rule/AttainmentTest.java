package io.github.comovamos.scorecard.core.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.failure.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentTest {

    private static final String POLICE = "{ indicator: police, per: 1000, target: 3 }";

    private static RuleTrial trial() {
        return RuleTrial.of("attainment");
    }

    @ParameterizedTest
    @CsvSource({
        "0,      0 = 0",
        "1,      3.3333 = 10/3",
        "2,      6.6667 = 20/3",
        "1.5,    5 = 5",
        "3,      10 = 10",
        "3.1,    10 = 10",
        "900000, 10 = 10"
    })
    void shareOfTheTargetTimesTenAtMostTen(String value, String expected) {
        assertThat(trial().figure("centres", "2013-05", value).rated("{ indicator: centres, target: 3 }"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "0.000014, 0 = 7/150000, 3",
        "0.000015, 0.0001 = 1/20000, 3",
        "0.999994, 9.9999 = 499997/50000, 1",
        "0.999995, 10 = 199999/20000, 1"
    })
    void ratingIsRoundedHalfUpToFourDecimalsBesideTheExactValue(String value, String expected, String target) {
        assertThat(trial().figure("x", "2013", value)
                        .figure("x", "2013-05", value)
                        .rated("{ indicator: x, target: " + target + " }"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "174767, 500, 9.5365 = 5000000/524301",
        "174767, 525, 10 = 10",
        "174767, 524, 9.9943 = 5240000/524301",
        "205455, 525, 8.5177 = 350000/41091"
    })
    void policeForEveryThousandResidentsOfGarcia(long residents, String officers, String expected) {
        assertThat(trial().residents(2013, "v", residents)
                        .figure("police", "2013-05", officers)
                        .rated(POLICE))
                .isEqualTo(expected);
    }

    @Test
    void treesAndSportsCentresAreForEveryResidentsToo() {
        assertThat(trial().residents(2013, "v", 300)
                        .figure("trees", "2013-04", "25")
                        .rated("{ indicator: trees, per: 3, target: 1 }"))
                .isEqualTo("2.5 = 5/2");
        assertThat(trial().residents(2013, "v", 200_000)
                        .figure("centres", "2013-04", "1")
                        .rated("{ indicator: centres, per: 50000, target: 1 }"))
                .isEqualTo("2.5 = 5/2");
    }

    @Test
    void populationIsOfTheFiguresYearUnlessAnotherIsNamed() {
        RuleTrial trial =
                trial().residents(2012, "v", 1000).residents(2013, "v", 2000).figure("police", "2012", "3");
        assertThat(trial.rated(POLICE)).isEqualTo("10 = 10");
        assertThat(trial.rated("{ indicator: police, per: 1000, target: 3, population-year: 2013 }"))
                .isEqualTo("5 = 5");
        assertThat(trial.unrated("{ indicator: police, per: 1000, target: 3, population-year: 2011 }"))
                .isEqualTo(new Message("no hay población de 2011", "there is no population of 2011"));
    }

    @Test
    void whichOfSeveralEditionsMustBeSaid() {
        RuleTrial trial = trial().residents(2013, "later", 205_455)
                .residents(2013, "earlier", 174_767)
                .figure("police", "2013-05", "525");
        assertThat(trial.unrated(POLICE))
                .isEqualTo(new Message(
                        "la población de 2013 tiene varias ediciones y el criterio no dice cuál: earlier, later",
                        "the population of 2013 has several editions and the criterion does not say which:"
                                + " earlier, later"));
        assertThat(trial.rated("{ indicator: police, per: 1000, target: 3, population: earlier }"))
                .isEqualTo("10 = 10");
        assertThat(trial.rated("{ indicator: police, per: 1000, target: 3, population: later }"))
                .isEqualTo("8.5177 = 350000/41091");
        assertThat(trial.unknown("{ indicator: police, per: 1000, target: 3, population: census }"))
                .isEqualTo(new Message(
                        "no hay población de la edición census: se admiten earlier, later",
                        "there is no population of the edition census: allowed are earlier, later"));
        trial.known().residents("19039", 2012, "census", 5);
        assertThat(trial.unrated("{ indicator: police, per: 1000, target: 3, population: census }")
                        .en())
                .as("an edition that speaks of others")
                .isEqualTo("there is no population of 2013");
    }

    @Test
    void lastFigureUntilTheEndOfTheEvaluationCounts() {
        RuleTrial trial = trial().figure("x", "2012", "1")
                .figure("x", "2013-04", "2")
                .figure("x", "2013-06", "9")
                .figure("x", "2013", "8");
        assertThat(trial.rated("{ indicator: x, target: 10 }")).isEqualTo("2 = 2");
        assertThat(trial.rated("{ indicator: x, target: 10, period: last }")).isEqualTo("2 = 2");
        assertThat(trial.rated("{ indicator: x, target: 10, period: 2013 }")).isEqualTo("8 = 8");
        assertThat(trial.figure("x", "2013-05-31", "3").rated("{ indicator: x, target: 10 }"))
                .isEqualTo("3 = 3");
        assertThat(trial.figure("x", "2013-06-01", "4").rated("{ indicator: x, target: 10 }"))
                .isEqualTo("3 = 3");
    }

    @Test
    void shareOfAnotherIndicatorIsInPercent() {
        RuleTrial trial = trial().figure("passed", "2013-05", "60").figure("tested", "2013-05", "80");
        assertThat(trial.rated("{ indicator: passed, denominator: tested, target: 100 }"))
                .isEqualTo("7.5 = 15/2");
        assertThat(trial.unrated("{ indicator: tested, denominator: passed, target: 100 }"))
                .isEqualTo(new Message(
                        "tested no es parte de passed en 2013-05", "tested is no share of passed in 2013-05"));
        assertThat(trial.unrated("{ indicator: passed, denominator: other, target: 100 }")
                        .en())
                .isEqualTo("passed is no share of other in 2013-05");
    }

    @Test
    void howItCameToItsRatingIsSaidInBothLanguages() {
        RuleTrial trial = trial().residents(2013, "conapo", 1500).figure("police", "2013-05", "3");
        assertThat(trial.how(POLICE))
                .isEqualTo(new Message(
                        "police en 2013-05: 3; 1500 habitantes (2013, conapo): 2 por cada 1000; meta 3",
                        "police in 2013-05: 3; 1500 residents (2013, conapo): 2 for every 1000; target 3"));
        assertThat(trial.figure("tested", "2013-05", "4").how("{ indicator: police, denominator: tested, target: 90 }"))
                .isEqualTo(new Message(
                        "police en 2013-05: 3; tested en 2013-05: 4: 75 %; meta 90",
                        "police in 2013-05: 3; tested in 2013-05: 4: 75 %; target 90"));
    }

    @Test
    void withoutAFigureOrAParameterThereIsNoRatingButAReason() {
        assertThat(trial().unrated("{ indicator: x, target: 3 }"))
                .isEqualTo(new Message("no hay cifra de x hasta 2013-05", "there is no figure of x until 2013-05"));
        assertThat(trial().unrated("{ indicator: x, target: 3, period: 2012 }"))
                .isEqualTo(new Message("no hay cifra de x en 2012", "there is no figure of x in 2012"));
        assertThat(trial().unrated("{ indicator: x }"))
                .isEqualTo(new Message(
                        "al criterio le falta el parámetro target", "the criterion lacks the parameter target"));
        assertThat(trial().unrated("{ target: 3 }").en()).isEqualTo("the criterion lacks the parameter indicator");
    }
}
