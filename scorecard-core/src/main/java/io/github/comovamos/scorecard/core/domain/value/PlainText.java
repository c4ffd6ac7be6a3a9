package io.github.comovamos.scorecard.core.domain.value;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/** The rule for free text: not empty, bounded, without control characters other than line ends and tabs. */
public final class PlainText {

    private PlainText() {}

    /**
     * The text without white space around it.
     *
     * @param longest how many characters it may have
     * @throws ScorecardException INVALID for empty texts, longer ones, control characters and broken ones
     */
    public static String check(String text, int longest) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            throw ScorecardException.invalid(
                    "el texto está vacío: se admite de 1 a %s caracteres",
                    "the text is empty: allowed is 1 to %s characters", longest);
        }
        int length = stripped.codePointCount(0, stripped.length());
        if (length > longest) {
            throw ScorecardException.invalid(
                    "%s tiene %s caracteres: se admiten hasta %s",
                    "%s has %s characters: allowed are at most %s", Message.quote(stripped), length, longest);
        }
        return checkCharacters(stripped);
    }

    /**
     * The text as it is, of any length.
     *
     * @throws ScorecardException INVALID for control characters and broken ones
     */
    public static String checkCharacters(String text) {
        if (!text.codePoints().allMatch(PlainText::allowed)) {
            throw ScorecardException.invalid(
                    "%s tiene caracteres de control o medio carácter: no se admiten",
                    "%s has control characters or half a character: they are not allowed", Message.quote(text));
        }
        return text;
    }

    private static boolean allowed(int character) {
        boolean surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return character == '\n'
                || character == '\r'
                || character == '\t'
                || !(Character.isISOControl(character) || surrogate);
    }
}
