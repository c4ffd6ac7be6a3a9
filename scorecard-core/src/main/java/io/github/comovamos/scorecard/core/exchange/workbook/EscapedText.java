package io.github.comovamos.scorecard.core.exchange.workbook;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts of workbooks, which write a character that XML may not have as its code, such as {@code _x000D_}, and the
 * underscore of what only looks like one as {@code _x005F_}.
 */
final class EscapedText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");
    private static final int HEXADECIMAL = 16;

    private EscapedText() {}

    /** The text that is meant. */
    static String decode(String text) {
        return text.contains("_x") ? ESCAPE.matcher(text).replaceAll(EscapedText::character) : text;
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(escape.group(1), HEXADECIMAL)));
    }
}
