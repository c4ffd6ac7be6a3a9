package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.regex.Pattern;

/**
 * A year, a month or a day: as precise as what is known. Written {@code 2013}, {@code 2013-04} or
 * {@code 2013-04-30}.
 *
 * @param text the period as it is written
 */
public record Period(String text) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** @throws ScorecardException INVALID for anything but a year, a month or a day */
    public Period {
        firstOf(text);
    }

    /**
     * Reads a year, a month or a day.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static Period parse(String text) {
        return new Period(text);
    }

    /** Its first day. */
    public LocalDate first() {
        return firstOf(text);
    }

    /** Its last day. */
    public LocalDate last() {
        if (YEAR.matcher(text).matches()) {
            Year year = Year.parse(text);
            return year.atDay(year.length());
        }
        return MONTH.matcher(text).matches() ? parseMonth(text).atEndOfMonth() : parseDay(text);
    }

    private static LocalDate firstOf(String text) {
        if (YEAR.matcher(text).matches()) {
            return Year.parse(text).atDay(1);
        }
        return MONTH.matcher(text).matches() ? parseMonth(text).atDay(1) : parseDay(text);
    }

    /**
     * Reads a month, such as {@code 2013-04}.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static YearMonth parseMonth(String text) {
        try {
            if (MONTH.matcher(text).matches()) {
                return YearMonth.parse(text);
            }
        } catch (DateTimeException e) {
            // There is no such month: refused below, like any other text.
        }
        throw ScorecardException.invalid(
                "%s no es un mes: se admite AAAA-MM, como 2013-04",
                "%s is not a month: allowed is YYYY-MM, such as 2013-04", Message.quote(text));
    }

    /**
     * Reads a day, such as {@code 2013-06-19}.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static LocalDate parseDay(String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // There is no such day: refused below, like any other text.
        }
        throw ScorecardException.invalid(
                "%s no es una fecha: se admite AAAA-MM-DD, como 2013-06-19",
                "%s is not a date: allowed is YYYY-MM-DD, such as 2013-06-19", Message.quote(text));
    }

    @Override
    public String toString() {
        return text;
    }
}
