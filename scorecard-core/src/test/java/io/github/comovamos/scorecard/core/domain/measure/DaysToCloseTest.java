package io.github.comovamos.scorecard.core.domain.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.value.AreaCode;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import io.github.comovamos.scorecard.core.testing.Draw;
import io.github.comovamos.scorecard.core.testing.Seeded;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysToCloseTest {

    private static final LocalDate UNTIL = LocalDate.of(2014, 6, 30);
    private static final int DAYS = 90;

    @ParameterizedTest
    @CsvSource({
        "5, 5, 5",
        "0, 0, 0",
        "1 2, 3/2, 3/2",
        "1 2 30, 11, 2",
        "30 1 2, 11, 2",
        "1 2 5 30, 19/2, 7/2",
        "0 0 1, 1/3, 0",
        "1 1 2 2 2, 8/5, 2"
    })
    void theMeanStandsBesideTheMedian(String days, String mean, String median) {
        DaysToClose measure = measure(Arrays.stream(days.split(" ", -1))
                .map(one -> closed(UNTIL.minusDays(Long.parseLong(one)), UNTIL))
                .toList());

        assertThat(measure.mean()).map(Fraction::toString).hasValue(mean);
        assertThat(measure.median()).map(Fraction::toString).hasValue(median);
        assertThat(measure.open()).isZero();
    }

    @Test
    void whereNoneWasClosedThereIsNoValue() {
        assertThat(measure(List.of(open(UNTIL.minusDays(400)), open(UNTIL))))
                .isEqualTo(new DaysToClose(0, 2, Optional.empty(), Optional.empty()));
        assertThat(measure(List.of())).isEqualTo(new DaysToClose(0, 0, Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"2014-04-01, 0, 0", "2014-04-02, 1, 0", "2014-06-29, 1, 0", "2014-06-30, 1, 0", "2014-07-01, 0, 1"})
    void theWindowIsTheNinetyDaysThatEndWithTheLast(LocalDate closed, int inside, int open) {
        DaysToClose measure = measure(List.of(closed(LocalDate.of(2014, 1, 1), closed)));

        assertThat(measure.closed()).isEqualTo(inside);
        assertThat(measure.open()).as("open at the end of 30 June").isEqualTo(open);
    }

    @Test
    void aWindowOfOneDayIsThatDay() {
        List<Case> cases = List.of(closed(UNTIL, UNTIL), closed(UNTIL.minusDays(1), UNTIL.minusDays(1)));

        assertThat(DaysToClose.of(cases, UNTIL, 1).closed()).isEqualTo(1);
        assertThat(DaysToClose.of(cases, UNTIL, 2).closed()).isEqualTo(2);
    }

    @Test
    void aCaseThatWasOpenedBeforeTheWindowAndClosedInItTakesAllItsDays() {
        assertThat(measure(List.of(closed(UNTIL.minusDays(500), UNTIL))).mean()).hasValue(Fraction.of(500));
    }

    @ParameterizedTest
    @CsvSource({"2014-06-30, 1", "2014-07-01, 0", "2013-01-01, 1"})
    void openAreThoseThatWereOpenedByTheEnd(LocalDate opened, int open) {
        assertThat(measure(List.of(open(opened))).open()).isEqualTo(open);
    }

    @Seeded
    void meanAndMedianLieBetweenTheShortestAndTheLongest(long seed) {
        Draw draw = new Draw(seed);
        List<Case> cases = draw.list(1, 40, () -> random(draw));
        List<Long> days = cases.stream()
                .filter(one -> one.closed()
                        .filter(day -> !day.isAfter(UNTIL) && day.isAfter(UNTIL.minusDays(DAYS)))
                        .isPresent())
                .map(one -> one.daysToClose().orElseThrow())
                .sorted()
                .toList();
        DaysToClose measure = measure(cases);

        assertThat(measure.closed()).as("seed %s", seed).isEqualTo(days.size());
        assertThat(measure.closed() + measure.open()).as("seed %s", seed).isLessThanOrEqualTo(cases.size());
        Stream.of(measure.mean(), measure.median())
                .flatMap(Optional::stream)
                .forEach(value -> assertThat(value)
                        .as("seed %s", seed)
                        .isBetween(Fraction.of(days.get(0)), Fraction.of(days.get(days.size() - 1))));
        measure.median()
                .ifPresent(median -> assertThat(days.stream()
                                .filter(one -> Fraction.of(one).compareTo(median) <= 0)
                                .count())
                        .as("seed %s: at least half took no longer than the median", seed)
                        .isGreaterThanOrEqualTo((days.size() + 1) / 2));
    }

    @Seeded
    void theOrderNeverMattersAndOneMoreOpenCaseOnlyCounts(long seed) {
        Draw draw = new Draw(seed);
        List<Case> cases = draw.list(0, 40, () -> random(draw));
        DaysToClose measure = measure(cases);
        List<Case> more = new ArrayList<>(cases);
        more.add(open(UNTIL.minusDays(draw.between(0, 400))));

        assertThat(measure(draw.shuffled(cases))).as("seed %s", seed).isEqualTo(measure);
        assertThat(measure(more))
                .as("seed %s", seed)
                .isEqualTo(new DaysToClose(measure.closed(), measure.open() + 1, measure.mean(), measure.median()));
    }

    private static Case random(Draw draw) {
        LocalDate opened = UNTIL.minusDays(draw.between(-20, 200));
        return draw.onceIn(3) ? open(opened) : closed(opened, opened.plusDays(draw.between(0, 120)));
    }

    private static DaysToClose measure(List<Case> cases) {
        return DaysToClose.of(cases, UNTIL, DAYS);
    }

    private static Case open(LocalDate opened) {
        return withClosed(opened, Optional.empty());
    }

    private static Case closed(LocalDate opened, LocalDate closed) {
        return withClosed(opened, Optional.of(closed));
    }

    private static Case withClosed(LocalDate opened, Optional<LocalDate> closed) {
        return new Case("c", "BACHE", AreaCode.parse("19039"), opened, closed, Optional.empty(), Optional.empty());
    }
}
