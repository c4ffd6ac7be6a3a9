package io.github.comovamos.scorecard.core.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.CountingMethodChoice;
import io.github.comovamos.scorecard.core.domain.evidence.Series;
import io.github.comovamos.scorecard.core.domain.method.Examples;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShareTest {

    @ParameterizedTest
    @CsvSource({"0, 10, 0", "10, 10, 100", "1, 3, 100/3", "68, 100, 68", "0.5, 2, 25", "11, 10, ", "1, 0, ", "0, 0, "})
    void aShareIsAPercentageOfItsDenominatorOrNothing(String part, String whole, String percent) {
        assertThat(Share.of(Fraction.parse(part), Fraction.parse(whole))
                        .map(Fraction::toString)
                        .orElse(null))
                .isEqualTo(percent);
    }

    @Test
    void aShareMayFallWhileTheNumberThatPassedRises() {
        Fraction before = Share.of(Fraction.of(810), Fraction.of(1000)).orElseThrow();
        Fraction after = Share.of(Fraction.of(1020), Fraction.of(1500)).orElseThrow();

        assertThat(before).hasToString("81");
        assertThat(after).hasToString("68");
        assertThat(after.minus(before)).hasToString("-13");
    }

    @Seeded
    void aShareAndTheShareOfTheRestAreAHundred(long seed) {
        Draw draw = new Draw(seed);
        for (int i = 0; i < 200; i++) {
            Fraction whole = Fraction.of(draw.between(1, 5000));
            Fraction part = Fraction.of(draw.between(0, whole.numerator().intValueExact()));
            Fraction share = Share.of(part, whole).orElseThrow();
            String what = "seed " + seed + ": " + part + " of " + whole;

            assertThat(share).as(what).isBetween(Fraction.ZERO, Fraction.of(100));
            assertThat(share.plus(Share.of(whole.minus(part), whole).orElseThrow()))
                    .as(what)
                    .isEqualTo(Fraction.of(100));
            assertThat(Share.of(part.times(Fraction.of(7)), whole.times(Fraction.of(7))))
                    .as(what)
                    .hasValue(share);
            assertThat(Share.of(whole.plus(Fraction.ONE), whole)).as(what).isEmpty();
        }
    }

    @Test
    void aShareIsOfAPeriodThatHasBothFigures() {
        Series parts = new Series(
                List.of(Examples.figure(YearMonth.of(2014, 1), 68), Examples.figure(YearMonth.of(2014, 2), 1)));
        Series wholes = new Series(List.of(Examples.figure(YearMonth.of(2014, 1), 100)));

        assertThat(share("2014-01", parts, wholes).flatMap(Share::percent)).hasValue(Fraction.of(68));
        assertThat(share("2014-02", parts, wholes)).isEmpty();
        assertThat(share("2014-01", wholes, parts)).isPresent();
        assertThat(share("2014-01", wholes, parts).flatMap(Share::percent))
                .as("a part greater than the whole")
                .isEmpty();
    }

    private static Optional<Share> share(String period, Series parts, Series wholes) {
        return Share.at(Period.parse(period), parts, wholes, CountingMethodChoice.FITTING);
    }
}
