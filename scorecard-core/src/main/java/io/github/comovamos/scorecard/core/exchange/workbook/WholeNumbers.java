package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.failure.Message;

/** The numbers by which the parts of a workbook refer to each other. */
final class WholeNumbers {

    private static final int MOST_DIGITS = 9;

    private WholeNumbers() {}

    /** A number from 0 on. */
    static int parse(String text) {
        if (text.length() > MOST_DIGITS || !isOne(text, 0)) {
            throw BrokenWorkbook.because("%s no es un número entero", "%s is not a whole number", Message.quote(text));
        }
        return Integer.parseInt(text);
    }

    /** Whether there are digits from a place on, and nothing else. */
    static boolean isOne(String text, int start) {
        for (int i = start; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) {
                return false;
            }
        }
        return start < text.length();
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }
}
