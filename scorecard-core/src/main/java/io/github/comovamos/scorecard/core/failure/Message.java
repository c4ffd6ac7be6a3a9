package io.github.comovamos.scorecard.core.failure;

import java.util.Arrays;
import java.util.Locale;

/**
 * A sentence for people, in Spanish and in English. It names the value, the thing and what is allowed.
 *
 * @param es the sentence in Spanish
 * @param en the sentence in English
 */
public record Message(String es, String en) {

    private static final int LONGEST_SHOWN = 80;

    /**
     * Both sentences with their {@code %s} replaced by the arguments, in the same order; an argument that is
     * itself a message takes part in its own language.
     */
    public static Message of(String es, String en, Object... args) {
        return new Message(
                String.format(
                        Locale.ROOT,
                        es,
                        Arrays.stream(args)
                                .map(arg -> arg instanceof Message m ? m.es : arg)
                                .toArray()),
                String.format(
                        Locale.ROOT,
                        en,
                        Arrays.stream(args)
                                .map(arg -> arg instanceof Message m ? m.en : arg)
                                .toArray()));
    }

    /** A value between quotation marks, shortened, and what nobody sees, such as a no-break space, made visible. */
    public static String quote(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        shortened(value).codePoints().forEach(character -> append(quoted, character));
        return quoted.append('"').toString();
    }

    /** A value as it is told back: of a long one the first {@value #LONGEST_SHOWN} characters, and "…". */
    public static String shortened(String value) {
        return shortened(value, LONGEST_SHOWN);
    }

    /** A value as it is told back: of one with more characters than so many the first, and "…". */
    public static String shortened(String value, int most) {
        return value.length() <= most || value.codePointCount(0, value.length()) <= most
                ? value
                : value.substring(0, value.offsetByCodePoints(0, most)) + "…";
    }

    private static void append(StringBuilder quoted, int character) {
        boolean invisible = switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            case Character.SPACE_SEPARATOR -> character != ' ';
            default -> false;
        };
        if (invisible) {
            quoted.append(String.format(Locale.ROOT, "\\u%04X", character));
        } else {
            quoted.appendCodePoint(character);
        }
    }

    /** The English sentence, for logs and developers. */
    @Override
    public String toString() {
        return en;
    }
}
