package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.failure.Message;

/** The numbers by which the parts of a workbook refer to each other. */
final class WholeNumbers {

    private static final int MOST_DIGITS = 9;

    private WholeNumbers() {}

    /** A number from 0 on. */
    static int parse(String text) {
        String digits = text.strip();
        if (digits.isEmpty() || digits.length() > MOST_DIGITS || !digits.chars().allMatch(WholeNumbers::isDigit)) {
            throw BrokenWorkbook.because("%s no es un número entero", "%s is not a whole number", Message.quote(text));
        }
        return Integer.parseInt(digits);
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
