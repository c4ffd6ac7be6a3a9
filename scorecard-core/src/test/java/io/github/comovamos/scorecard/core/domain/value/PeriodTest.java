package io.github.comovamos.scorecard.core.domain.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @ParameterizedTest
    @CsvSource({
        "2013, 2013-01-01, 2013-12-31",
        "2012, 2012-01-01, 2012-12-31",
        "2013-04, 2013-04-01, 2013-04-30",
        "2012-02, 2012-02-01, 2012-02-29",
        "2013-02, 2013-02-01, 2013-02-28",
        "1900-02, 1900-02-01, 1900-02-28",
        "2013-12, 2013-12-01, 2013-12-31",
        "2013-04-30, 2013-04-30, 2013-04-30"
    })
    void aPeriodGoesFromItsFirstToItsLastDay(String text, LocalDate first, LocalDate last) {
        Period period = Period.parse(text);

        assertThat(period.first()).isEqualTo(first);
        assertThat(period.last()).isEqualTo(last);
        assertThat(period).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "13",
                "02013",
                "2013-4",
                "2013-13",
                "2013-00",
                "2013-02-29",
                "2013-04-31",
                "2013-04-3",
                "2013/04",
                "2013-04-30T00:00",
                "+2013",
                "-2013",
                "２０１３",
                "abril",
                " 2013",
                "2013-04\n"
            })
    void thereAreNoOtherPeriods(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Period.parse(text))
                .withMessageEndingWith(
                        " is not a date, a month or a year: allowed are YYYY-MM-DD, YYYY-MM and YYYY, such as 2013-04");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013", "2013-04-30", "2013-13", "04-2013"})
    void aMonthIsAYearAndAMonth(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Period.parseMonth(text))
                .withMessage("\"%s\" is not a month: allowed is YYYY-MM, such as 2013-04", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013", "2013-04", "30/04/2013", "2013-02-30"})
    void aDayIsAYearAMonthAndADay(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Period.parseDay(text))
                .withMessage("\"%s\" is not a date: allowed is YYYY-MM-DD, such as 2013-06-19", text);
    }

    @ParameterizedTest
    @CsvSource({"2013, true, ", "0000, true, ", "2013-04, false, 2013-04", "2013-04-30, false, ", "2013-04-01, false, "
    })
    void aPeriodIsAYearOrAMonthOrNeither(String text, boolean year, @Nullable YearMonth month) {
        Period period = Period.parse(text);

        assertThat(period.isYear()).isEqualTo(year);
        assertThat(period.month()).isEqualTo(Optional.ofNullable(month));
    }

    @Test
    void yearsAndMonthsArePeriodsAsTheyAreWritten() {
        assertThat(Period.of(Year.of(2013))).isEqualTo(Period.parse("2013"));
        assertThat(Period.of(Year.of(7))).isEqualTo(Period.parse("0007"));
        assertThat(Period.of(YearMonth.of(2013, 4))).isEqualTo(Period.parse("2013-04"));
        assertThat(Period.of(YearMonth.of(7, 12))).isEqualTo(Period.parse("0007-12"));
    }

    @Test
    void aYearHasFourDigits() {
        assertThat(Period.parseYear("2013")).isEqualTo(Year.of(2013));
        assertThat(Period.parseYear("0099")).isEqualTo(Year.of(99));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "13", "20130", "2013-04", "+2013", "-2013", "２０１３", "2013\n", " 2013"})
    void noOtherTextIsAYear(String text) {
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> Period.parseYear(text))
                .withMessageContaining("is not a year: allowed is YYYY, such as 2013");
    }

    @Test
    void periodsAreOrderedByTheirBeginningTheLongerFirst() {
        assertThat(Stream.of("2013-02", "2012-12-31", "2013-01-01", "2014", "2013-01", "2013", "2013-12")
                        .map(Period::parse)
                        .sorted())
                .extracting(Period::text)
                .containsExactly("2012-12-31", "2013", "2013-01", "2013-01-01", "2013-02", "2013-12", "2014");
    }
}
