package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A year, a month or a day: as precise as what is known. Written {@code 2013}, {@code 2013-04} or
 * {@code 2013-04-30}.
 *
 * @param text the period as it is written
 */
public record Period(String text) implements Comparable<Period> {

    private static final int YEAR = 4;
    private static final int MONTH = 7;
    private static final int DAY = 10;

    /** @throws ScorecardException INVALID for anything but a year, a month or a day */
    public Period {
        check(text);
    }

    private static void check(String text) {
        try {
            firstOf(text);
        } catch (ScorecardException neither) {
            throw ScorecardException.invalid(
                    "%s no es una fecha, un mes ni un año: se admiten AAAA-MM-DD, AAAA-MM y AAAA, como 2013-04",
                    "%s is not a date, a month or a year: allowed are YYYY-MM-DD, YYYY-MM and YYYY, such as 2013-04",
                    Message.quote(text));
        }
    }

    /**
     * Reads a year, a month or a day.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static Period parse(String text) {
        return new Period(text);
    }

    /** A month as a period. */
    public static Period of(YearMonth month) {
        return new Period(month.toString());
    }

    /** A year as a period. */
    public static Period of(Year year) {
        return new Period(String.format(Locale.ROOT, "%04d", year.getValue()));
    }

    /**
     * Reads a year, such as {@code 2013}.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static Year parseYear(String text) {
        if (!hasForm(text, YEAR)) {
            throw ScorecardException.invalid(
                    "%s no es un año: se admite AAAA, como 2013",
                    "%s is not a year: allowed is YYYY, such as 2013", Message.quote(text));
        }
        return Year.of(number(text, 0, YEAR));
    }

    /** Whether it is a whole year. */
    public boolean isYear() {
        return text.length() == YEAR;
    }

    /** The month that it is, if it is one. */
    public Optional<YearMonth> month() {
        return text.length() == MONTH ? Optional.of(parseMonth(text)) : Optional.empty();
    }

    /** Its first day. */
    public LocalDate first() {
        return firstOf(text);
    }

    /** Its last day. */
    public LocalDate last() {
        return switch (text.length()) {
            case YEAR -> {
                Year year = Year.of(number(text, 0, YEAR));
                yield year.atDay(year.length());
            }
            case MONTH -> parseMonth(text).atEndOfMonth();
            default -> parseDay(text);
        };
    }

    private static LocalDate firstOf(String text) {
        if (hasForm(text, YEAR)) {
            return Year.of(number(text, 0, YEAR)).atDay(1);
        }
        return hasForm(text, MONTH) ? parseMonth(text).atDay(1) : parseDay(text);
    }

    /** Whether a text is digits of a certain length, with hyphens where a date has them. */
    private static boolean hasForm(String text, int length) {
        boolean fits = text.length() == length;
        for (int i = 0; fits && i < length; i++) {
            char character = text.charAt(i);
            boolean hyphen = i == YEAR || i == MONTH;
            fits = hyphen ? character == '-' : character >= '0' && character <= '9';
        }
        return fits;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /**
     * Reads a month, such as {@code 2013-04}.
     *
     * @throws ScorecardException INVALID for any other text
     */
    public static YearMonth parseMonth(String text) {
        try {
            if (hasForm(text, MONTH)) {
                return YearMonth.of(number(text, 0, YEAR), number(text, YEAR + 1, MONTH));
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
            if (hasForm(text, DAY)) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException e) {
            // There is no such day: refused below, like any other text.
        }
        throw ScorecardException.invalid(
                "%s no es una fecha: se admite AAAA-MM-DD, como 2013-06-19",
                "%s is not a date: allowed is YYYY-MM-DD, such as 2013-06-19", Message.quote(text));
    }

    /** By their beginning; a longer one before those that begin with it. */
    @Override
    public int compareTo(Period other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
