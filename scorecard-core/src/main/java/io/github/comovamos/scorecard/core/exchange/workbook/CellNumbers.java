package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.failure.Message;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The numbers of a sheet as it shows them.
 *
 * @param since1904 whether days are counted from 1904 rather than from 1900
 */
record CellNumbers(boolean since1904) {

    private static final int MILLISECONDS_OF_A_DAY = 86_400_000;

    /** Workbooks count a 29 February 1900, which there was not. */
    private static final int MARCH_1900 = 61;

    /**
     * A number, typed or computed: workbooks store binary fractions with up to 17 digits (9.8 as 9.8000000000000007),
     * and the shortest decimal that means the same one is what was typed.
     */
    String text(String stored, CellFormats.Shown shown) {
        double number = parse(stored);
        if (!Double.isFinite(number)) {
            return stored;
        }
        return switch (shown) {
            case NUMBER -> BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
            case DAY -> day(number).toString();
            case MONTH -> YearMonth.from(day(number)).toString();
            case YEAR -> Integer.toString(day(number).getYear());
        };
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
