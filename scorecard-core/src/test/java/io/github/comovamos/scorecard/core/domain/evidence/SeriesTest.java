package io.github.comovamos.scorecard.core.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.Period;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.testing.Counts;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeriesTest {

    /** Two instruments that overlap in two months; the new one came last. */
    private static final Series TWO = new Counts()
            .by("old")
            .months("2014-11", 1, 2, 3, 4)
            .by("new")
            .months("2015-01", 30, 40, 50)
            .series();

    @ParameterizedTest
    @CsvSource({
        "2014-12, any,  2014-11=1 2014-12=2 2015-01=30 2015-02=40 2015-03=50, ''",
        "2014-12, old,  2014-11=1 2014-12=2 2015-01=3 2015-02=4, 2015-03",
        "2015-03, old,  2014-11=1 2014-12=2 2015-01=3 2015-02=4, 2015-03",
        "2014-12, new,  2015-01=30 2015-02=40 2015-03=50, 2014-11 2014-12",
        "2015-03, none, '', 2014-11 2014-12 2015-01 2015-02 2015-03"
    })
    void theMonthsAreOfTheInstrumentThatIsAskedFor(YearMonth at, String choice, String months, String leftOut) {
        Series.Months found = TWO.months(at, CountingMethodChoice.parse(choice));

        assertThat(written(found)).isEqualTo(months);
        assertThat(found.leftOut().stream().map(YearMonth::toString).collect(Collectors.joining(" ")))
                .isEqualTo(leftOut);
    }

    @ParameterizedTest
    @CsvSource({
        "2014-11, only the old one speaks of it, 2014-11=1 2014-12=2 2015-01=3 2015-02=4",
        "2015-02, both speak of it and the new one came last, 2015-01=30 2015-02=40 2015-03=50",
        "2015-03, only the new one speaks of it, 2015-01=30 2015-02=40 2015-03=50",
        "2013-01, none speaks of it and the new one came last, 2015-01=30 2015-02=40 2015-03=50"
    })
    void unaskedTheMonthsAreOfTheInstrumentThatFits(YearMonth at, String why, String months) {
        assertThat(written(TWO.months(at, CountingMethodChoice.FITTING)))
                .as(why)
                .isEqualTo(months);
    }

    @Test
    void figuresThatNobodySaysHowTheyWereCountedAreAnInstrumentOfTheirOwn() {
        Series series = new Counts()
                .by("old")
                .months("2014-01", 1)
                .byNobodyKnowsWhat()
                .months("2014-02", 2)
                .series();

        assertThat(written(series.months(YearMonth.of(2014, 1), CountingMethodChoice.FITTING)))
                .isEqualTo("2014-01=1");
        assertThat(written(series.months(YearMonth.of(2014, 2), CountingMethodChoice.FITTING)))
                .isEqualTo("2014-02=2");
        assertThat(series.months(YearMonth.of(2014, 2), CountingMethodChoice.FITTING)
                        .leftOut())
                .containsExactly(YearMonth.of(2014, 1));
    }

    @Test
    void theLastWordIsTheOneOfTheDatasetThatCameLastWhateverTheOrder() {
        List<Known<Figure>> figures = new Counts()
                .by("old")
                .months("2012-12", 0)
                .by("new")
                .months("2012-12", 1)
                .series()
                .figures();
        Series backwards = new Series(List.of(figures.get(1), figures.get(0)));

        for (Series series : List.of(new Series(figures), backwards)) {
            assertThat(written(series.months(YearMonth.of(2012, 12), CountingMethodChoice.MIXED)))
                    .isEqualTo("2012-12=1");
            assertThat(series.at(Period.parse("2012-12"), CountingMethodChoice.MIXED))
                    .hasValue(figures.get(1));
        }
    }

    @Test
    void yearsAndDaysAreNoMonths() {
        Series series = new Counts()
                .figure("2013", "481")
                .figure("2013-06-30", "9")
                .figure("2013-06", "52")
                .series();

        assertThat(written(series.months(YearMonth.of(2013, 6), CountingMethodChoice.FITTING)))
                .isEqualTo("2013-06=52");
        assertThat(series.lastMonth(Year.of(2013))).hasValue(YearMonth.of(2013, 6));
        assertThat(new Counts().figure("2013", "481").series().lastMonth(Year.of(2013)))
                .isEmpty();
    }

    @Test
    void theLastMonthOfAYearIsOfAnyInstrument() {
        assertThat(TWO.lastMonth(Year.of(2014))).hasValue(YearMonth.of(2014, 12));
        assertThat(TWO.lastMonth(Year.of(2015))).hasValue(YearMonth.of(2015, 3));
        assertThat(TWO.lastMonth(Year.of(2016))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2014-12, 2", "2015-01, 30", "2015-03, 50"})
    void theFigureOfAPeriodIsTheLastThatWasSaidOfIt(String period, String value) {
        assertThat(TWO.at(Period.parse(period), CountingMethodChoice.FITTING))
                .map(known -> known.what().value())
                .map(Object::toString)
                .hasValue(value);
    }

    @Test
    void theFigureOfAPeriodIsOfExactlyThatPeriod() {
        assertThat(TWO.at(Period.parse("2014"), CountingMethodChoice.FITTING)).isEmpty();
        assertThat(TWO.at(Period.parse("2013-12"), CountingMethodChoice.FITTING))
                .isEmpty();
        assertThat(TWO.at(Period.parse("2014-12"), CountingMethodChoice.parse("new")))
                .isEmpty();
        assertThat(TWO.at(Period.parse("2015-01"), CountingMethodChoice.parse("old")))
                .map(known -> known.what().value().toString())
                .hasValue("3");
    }

    @ParameterizedTest
    @CsvSource({
        "2014-11-29, any, ",
        "2014-11-30, any, 2014-11=1",
        "2015-01-30, any, 2014-12=2",
        "2015-01-31, any, 2015-01=30",
        "2016-01-01, any, 2015-03=50",
        "2016-01-01, old, 2015-02=4",
        "2014-12-31, new, "
    })
    void theLastFigureUntilADayIsOfThePeriodThatEndsLast(LocalDate day, String choice, String figure) {
        assertThat(TWO.lastUntil(day, CountingMethodChoice.parse(choice))
                        .map(known -> known.what().period() + "=" + known.what().value())
                        .orElse(null))
                .isEqualTo(figure);
    }

    @Test
    void ofPeriodsThatEndOnTheSameDayTheShorterIsTheLater() {
        for (List<String> periods :
                List.of(List.of("2013-12-31", "2013-12", "2013"), List.of("2013", "2013-12", "2013-12-31"))) {
            Counts counts = new Counts();
            periods.forEach(period -> counts.figure(period, "1"));

            assertThat(counts.series().lastUntil(LocalDate.of(2014, 1, 1), CountingMethodChoice.FITTING))
                    .map(known -> known.what().period().text())
                    .hasValue("2013-12-31");
        }
    }

    @Test
    void nothingIsSaidOfAnEmptySeries() {
        assertThat(Series.EMPTY
                        .months(YearMonth.of(2013, 1), CountingMethodChoice.FITTING)
                        .months())
                .isEmpty();
        assertThat(Series.EMPTY.at(Period.parse("2013"), CountingMethodChoice.FITTING))
                .isEmpty();
        assertThat(Series.EMPTY.lastUntil(LocalDate.of(2013, 1, 1), CountingMethodChoice.FITTING))
                .isEmpty();
    }

    @Test
    void anInstrumentIsChosenByItsNameOrAny() {
        assertThat(CountingMethodChoice.parse("any")).isEqualTo(CountingMethodChoice.MIXED);
        assertThat(CountingMethodChoice.parse("sesnsp-2015"))
                .isEqualTo(new CountingMethodChoice.Named(CountingMethod.parse("sesnsp-2015")));
        assertThatExceptionOfType(ScorecardException.class)
                .isThrownBy(() -> CountingMethodChoice.parse("the old one"))
                .withMessageStartingWith("\"the old one\" is not the name of an instrument");
    }

    private static String written(Series.Months months) {
        return months.months().entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(" "));
    }
}
