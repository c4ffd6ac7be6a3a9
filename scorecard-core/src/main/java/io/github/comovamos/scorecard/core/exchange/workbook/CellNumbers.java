package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.failure.Message;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The numbers of a sheet as it shows them.
 *
 * @param since1904 whether days are counted from 1904 rather than from 1900
 */
record CellNumbers(boolean since1904) {

    private static final int MILLISECONDS_OF_A_DAY = 86_400_000;

    /** Workbooks count a 29 February 1900, which there was not. */
    private static final int MARCH_1900 = 61;

    /** What a spreadsheet shows of a fraction: 0.1 + 0.2 is stored as 0.30000000000000004, and shown as 0.3. */
    private static final MathContext SHOWN_DIGITS = new MathContext(15);

    /** Up to here a workbook's numbers are exact where they are whole, such as the code of a case. */
    private static final double GREATEST_EXACT = 1L << 53;

    private static final Pattern DATE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T.*)?");

    /**
     * A number, typed or computed, as its format shows it: a percentage times a hundred and with its sign.
     *
     * @param stored how the file writes it: a binary fraction with up to 17 digits (9.8 as 9.8000000000000007)
     */
    String text(String stored, CellFormat format) {
        double number = parse(stored);
        if (!Double.isFinite(number)) {
            return stored;
        }
        CellFormat.Shown shown = format.shown(number);
        return switch (shown) {
            case NUMBER -> decimal(number).toPlainString();
            case PERCENT ->
                decimal(number).movePointRight(2).stripTrailingZeros().toPlainString() + "%";
            case DAY, MONTH, YEAR -> text(day(number), shown);
        };
    }

    /** A date that is written as one, such as {@code 2013-04-30T00:00:00}, as its format shows it. */
    String date(String stored, CellFormat format) {
        Matcher date = DATE.matcher(stored);
        try {
            return date.matches() ? text(LocalDate.parse(date.group(1)), format.shown(0)) : stored;
        } catch (DateTimeException e) {
            return stored;
        }
    }

    private static String text(LocalDate day, CellFormat.Shown shown) {
        return switch (shown) {
            case MONTH -> YearMonth.from(day).toString();
            case YEAR -> Integer.toString(day.getYear());
            case DAY, NUMBER, PERCENT -> day.toString();
        };
    }

    private static BigDecimal decimal(double number) {
        boolean exact = Math.rint(number) == number && Math.abs(number) <= GREATEST_EXACT;
        BigDecimal shortest = BigDecimal.valueOf(number);
        return (exact ? shortest : shortest.round(SHOWN_DIGITS)).stripTrailingZeros();
    }

    private static double parse(String stored) {
        try {
            return Double.parseDouble(isDecimal(stored) ? stored : "");
        } catch (NumberFormatException e) {
            throw BrokenWorkbook.because(
                    "en una celda de números está %s", "a cell of numbers holds %s", Message.quote(stored));
        }
    }

    /** Java would read more: NaN, or 1d. */
    private static boolean isDecimal(String stored) {
        for (int i = 0; i < stored.length(); i++) {
            char character = stored.charAt(i);
            if (!WholeNumbers.isDigit(character) && "+-.eE".indexOf(character) < 0) {
                return false;
            }
        }
        return true;
    }

    private LocalDate day(double number) {
        int whole = (int) Math.floor(number);
        long milliseconds = (long) ((number - whole) * MILLISECONDS_OF_A_DAY + 0.5);
        long days = milliseconds == MILLISECONDS_OF_A_DAY ? whole + 1L : whole;
        if (since1904) {
            return LocalDate.of(1904, 1, 1).plusDays(days);
        }
        return LocalDate.of(1900, 1, 1).plusDays(days < MARCH_1900 ? days - 1 : days - 2);
    }
}
