package io.github.comovamos.scorecard.core.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyShareTest {

    @ParameterizedTest
    @CsvSource({
        "50, 4951, 1, 1.4",
        "50, 4951, 4, 1.3928",
        "25.1, 4951, 1, 1.2",
        "25.1, 4951, 6, 1.207779",
        "50, 550, 1, 4.2",
        "50, 550, 4, 4.1787",
        "50, 1, 0, 98",
        "50, 9604, 4, 1.0000",
        "50, 10000, 2, 0.98",
        "0, 550, 4, 0.0000",
        "100, 550, 4, 0.0000"
    })
    void theMarginIsOfASimpleRandomSample(String percent, int sample, int decimals, String margin) {
        assertThat(new SurveyShare(Fraction.parse(percent), sample).margin(decimals))
                .hasToString(margin);
    }

    @ParameterizedTest
    @CsvSource({
        "25.1, 4951, 23,   false",
        "25.1, 4951, 24,   true",
        "25.1, 4951, 26.3, true",
        "25.1, 4951, 26.4, false",
        "25.1, 4951, 25.1, true",
        "25.1, 550,  23,   true",
        "25.1, 550,  28.7, true",
        "25.1, 550,  28.8, false"
    })
    void aChangeIsWithinTheMarginOrNot(String percent, int sample, String before, boolean within) {
        Fraction now = Fraction.parse(percent);

        assertThat(new SurveyShare(now, sample).isWithinMargin(now.minus(Fraction.parse(before))))
                .isEqualTo(within);
    }

    @ParameterizedTest
    @CsvSource({"1, true", "-1, true", "1.000001, false", "-1.000001, false", "0.999999, true"})
    void aChangeOfExactlyTheMarginIsWithinIt(String change, boolean within) {
        SurveyShare share = new SurveyShare(Fraction.of(50), 9604);

        assertThat(share.squaredMargin()).isEqualTo(Fraction.ONE);
        assertThat(share.isWithinMargin(Fraction.parse(change))).isEqualTo(within);
    }

    @Test
    void whereAllAnsweredAlikeOnlyNoChangeIsWithinTheMargin() {
        SurveyShare all = new SurveyShare(Fraction.of(100), 550);

        assertThat(all.isWithinMargin(Fraction.ZERO)).isTrue();
        assertThat(all.isWithinMargin(Fraction.of(-1, 1_000_000))).isFalse();
    }

    @Seeded
    void theMarginIsTheSameForTheShareOfTheOthers(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 200; i++) {
            Fraction percent = Fraction.from(draw.decimal(100, 2));
            int sample = draw.between(1, 10_000);
            SurveyShare share = new SurveyShare(percent, sample);
            String what = "seed " + seed + ": " + percent + " of " + sample;

            assertThat(new SurveyShare(Fraction.of(100).minus(percent), sample).squaredMargin())
                    .as(what)
                    .isEqualTo(share.squaredMargin());
            assertThat(share.squaredMargin())
                    .as(what)
                    .isLessThanOrEqualTo(new SurveyShare(Fraction.of(50), sample).squaredMargin());
            assertThat(new SurveyShare(percent, 4 * sample).squaredMargin().times(Fraction.of(4)))
                    .as("%s: four times as many, half the margin", what)
                    .isEqualTo(share.squaredMargin());
        }
    }

    @Seeded
    void theRoundedMarginIsTheNearestOfTheExactOne(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 200; i++) {
            SurveyShare share = new SurveyShare(Fraction.from(draw.decimal(100, 2)), draw.between(1, 10_000));
            int decimals = draw.between(0, 6);
            Fraction rounded = Fraction.from(share.margin(decimals));
            Fraction half =
                    Fraction.from(BigDecimal.ONE.movePointLeft(decimals)).dividedBy(Fraction.of(2));
            Fraction above = rounded.plus(half);
            Fraction below = rounded.minus(half).atLeast(Fraction.ZERO);

            assertThat(share.squaredMargin())
                    .as("seed %s: %s, rounded to %s", seed, share, rounded)
                    .isBetween(below.times(below), above.times(above));
        }
    }

    @Seeded
    void onlyTheSizeOfAChangeDecidesNotItsSign(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 200; i++) {
            SurveyShare share = new SurveyShare(Fraction.from(draw.decimal(100, 1)), draw.between(1, 10_000));
            Fraction change = Fraction.from(draw.decimal(10, 2));

            assertThat(share.isWithinMargin(change.negated()))
                    .as("seed %s: %s, %s", seed, share, change)
                    .isEqualTo(share.isWithinMargin(change));
        }
    }

    @ParameterizedTest
    @CsvSource({"-0.1, 10", "100.1, 10", "50, 0", "50, -1"})
    void anythingElseIsNoResultOfASurvey(String percent, int sample) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> new SurveyShare(Fraction.parse(percent), sample))
                .withMessage(
                        "%s %% of %s people is no result of a survey: allowed is 0 to 100 %% of at least one",
                        Fraction.parse(percent), sample);
    }
}
