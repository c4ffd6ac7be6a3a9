package io.github.comovamos.scorecard.core.testing;

import java.util.List;

/** Texts as nobody expects them: nearly numbers, words of YAML, all of Unicode, broken characters. */
public final class OddTexts {

    private static final List<String> KNOWN = List.of(
            "",
            " ",
            "\t",
            "\n",
            "8\n",
            " 8",
            "8 ",
            "+8",
            "-0",
            "-0.0",
            "-1",
            ".5",
            "5.",
            "8,5",
            "1_000",
            "007",
            "10.0000",
            "10.00001",
            "1e1",
            "1E400",
            "1e-4",
            "1E+999999999",
            "NaN",
            "Infinity",
            "-Infinity",
            "0x1F",
            "012",
            "0b1",
            "~",
            "null",
            "true",
            "no",
            "½",
            "８",
            "٣",
            "Ⅷ",
            "9\u0000",
            "9\u00A0",
            "\uFEFF9",
            "\uD800",
            "\uDC009",
            "8\u2028",
            "2013-04",
            "2013-13",
            "2013-02-29",
            "2012-02-29",
            "0000",
            "action:4",
            "action:0",
            "overall",
            "security",
            "19039",
            "1/3",
            "1/0",
            "-2/4",
            "0/00",
            "2 / 3",
            "%s",
            "%n%d",
            "\"",
            "\\u0000",
            "e\u0301",
            "😀",
            "\u202E8");
    private static final String NUMERIC = "0123456789012345678901234567890123456789.-+eE,/ xX_";

    private final Draw draw;

    /** Odd texts by chance. */
    public OddTexts(Draw draw) {
        this.draw = draw;
    }

    /** Any text at all. */
    public String next() {
        return switch (draw.between(0, 5)) {
            case 0 -> draw.oneOf(KNOWN);
            case 1 -> numeric(draw.between(1, 6));
            case 2 -> numeric(draw.between(30, 90));
            case 3 -> draw.decimal(draw.oneOf(1, 11, 1_100_000), 8).toPlainString();
            case 4 -> draw.oneOf(KNOWN) + draw.oneOf(KNOWN);
            default -> characters(draw.oneOf(1, 3, 20, 400));
        };
    }

    private String numeric(int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(NUMERIC.charAt(draw.between(0, NUMERIC.length() - 1)));
        }
        return text.toString();
    }

    private String characters(int most) {
        StringBuilder text = new StringBuilder();
        for (int i = draw.between(1, most); i > 0; i--) {
            switch (draw.between(0, 4)) {
                case 0 -> text.append((char) draw.between(0, 0x9F));
                case 1 -> text.append((char) draw.between(0xD800, 0xDFFF));
                case 2 -> text.append((char) draw.between(0, 0xFFFF));
                case 3 -> text.appendCodePoint(draw.between(0x10000, 0x10FFFF));
                default -> text.append((char) draw.between('0', '9'));
            }
        }
        return text.toString();
    }
}
