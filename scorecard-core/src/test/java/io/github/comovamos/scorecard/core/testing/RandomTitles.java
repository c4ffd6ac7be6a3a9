package io.github.comovamos.scorecard.core.testing;

import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import java.util.List;

/** Texts that an agenda may hold, most of which look like something else to YAML or JSON. */
public final class RandomTitles {

    private static final List<String> TEMPTING = List.of(
            "no",
            "yes",
            "on",
            "Y",
            "true",
            "False",
            "null",
            "Null",
            "~",
            "0x1F",
            "012",
            "0o17",
            "0b101",
            "1_000",
            "1e3",
            ".inf",
            ".NaN",
            "-.INF",
            "12:30:45",
            "2013-04",
            "2013-04-30",
            "2013-04-30T10:00:00Z",
            "1.0",
            "+1",
            "-",
            "?",
            ":",
            "::",
            "a: b",
            "a:",
            ": #",
            "# no comment",
            "a #b",
            "- item",
            "? key",
            "[1, 2]",
            "{a: b}",
            "]",
            "}",
            ",",
            "*alias",
            "&anchor",
            "!tag",
            "!!str x",
            "%YAML 1.2",
            "---",
            "...",
            "--- x",
            "@at",
            "`tick`",
            "|",
            ">-",
            "<<",
            "=",
            "'",
            "\"",
            "''",
            "\\",
            "\\n",
            "\\u0000",
            "it's",
            "say \"so\"",
            "//",
            "/* x */",
            "</script>",
            "%s",
            "${x}");
    private static final List<String> WRITTEN = List.of(
            "¿Cómo vamos?",
            "García",
            "ÑANDÚ",
            "e\u0301",
            "Straße",
            "İstanbul ı",
            "😀",
            "👩‍👩‍👧‍👦",
            "👍🏽",
            "🇲🇽",
            "日本語",
            "العربية",
            "\u202Eabc",
            "a\u00A0b",
            "a\u2028b",
            "a \u2028 b",
            "a \u2029 b",
            "\u200B",
            "a\uFEFFb",
            "\uFFFD",
            "\uFFFE\uFFFF",
            "\uE000",
            "𝒳",
            "\uDBFF\uDFFD",
            "two\nlines",
            "a\n\nb",
            "a \n b",
            "a\r\nb",
            "a\rb",
            "tab\tbed",
            "a\n# b",
            "a\n--- b",
            "a\n...\nb",
            "x  y");

    private final Draw draw;

    /** Titles by chance. */
    public RandomTitles(Draw draw) {
        this.draw = draw;
    }

    /** A text of at most so many characters. */
    public String text(int longest) {
        String text = draw.oneOf(
                draw.oneOf(TEMPTING),
                draw.oneOf(WRITTEN),
                draw.oneOf(TEMPTING) + " " + draw.oneOf(WRITTEN),
                draw.oneOf(WRITTEN) + draw.oneOf(TEMPTING),
                (draw.oneOf(WRITTEN) + " ").repeat(draw.between(1, 40)));
        int length = text.codePointCount(0, text.length());
        return length <= longest ? text : text.substring(0, text.offsetByCodePoints(0, longest));
    }

    /** A text in both languages. */
    public LocalizedText title() {
        return new LocalizedText(text(LocalizedText.LONGEST), text(LocalizedText.LONGEST));
    }
}
