package io.github.comovamos.scorecard.core.domain.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.failure.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandsTest {

    private static final String BANDS =
            "bands: [{ from: 80, rating: 10 }, { from: 0, rating: 2 }, { from: 200/3, rating: 6.5 }]";

    private static RuleTrial trial() {
        return RuleTrial.of("bands");
    }

    @ParameterizedTest
    @CsvSource({
        "0,         2 = 2",
        "66.666666, 2 = 2",
        "66.666667, 6.5 = 13/2",
        "79.5,      6.5 = 13/2",
        "79.999999, 6.5 = 13/2",
        "80,        10 = 10",
        "900,       10 = 10"
    })
    void eachBandGoesFromItsEdgeToTheNextInAnyOrder(String value, String expected) {
        assertThat(trial().figure("x", "2013-05", value).rated("{ indicator: x, " + BANDS + " }"))
                .isEqualTo(expected);
    }

    @Test
    void edgeOfAnExactShareIsInTheUpperBand() {
        assertThat(trial().figure("passed", "2013-05", "2")
                        .figure("tested", "2013-05", "3")
                        .rated("{ indicator: passed, denominator: tested, " + BANDS + " }"))
                .isEqualTo("6.5 = 13/2");
        assertThat(trial().residents(2013, "v", 3)
                        .figure("x", "2013-05", "2")
                        .rated("{ indicator: x, per: 100, " + BANDS + " }"))
                .isEqualTo("6.5 = 13/2");
    }

    @Test
    void whatIsBelowEveryBandHasNoRating() {
        RuleTrial trial = trial().figure("x", "2013-05", "9.999999");
        assertThat(trial.unrated("{ indicator: x, bands: [{ from: 10, rating: 5 }] }"))
                .isEqualTo(new Message(
                        "x en 2013-05: 9.999999; está por debajo de todas las bandas",
                        "x in 2013-05: 9.999999; it is below every band"));
        assertThat(trial.how("{ indicator: x, bands: [{ from: -1, rating: 5 }] }"))
                .isEqualTo(
                        new Message("x en 2013-05: 9.999999; banda desde -1", "x in 2013-05: 9.999999; band from -1"));
    }

    @Test
    void withoutBandsThereIsNoRatingButAReason() {
        RuleTrial trial = trial().figure("x", "2013-05", "1");
        assertThat(trial.unrated("{ indicator: x }").en()).isEqualTo("the criterion lacks the parameter bands");
        assertThat(trial.unrated("{ indicator: x, bands: [{ from: 1 }] }").en())
                .isEqualTo("the criterion lacks the parameter rating");
    }
}
