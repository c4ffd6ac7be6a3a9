package io.github.comovamos.scorecard.core.exchange.workbook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a format shows numbers as, which may differ by the number. Immutable. */
final class CellFormat {

    /** What a number is shown as: whoever types 2013-04 or 19/06/2013 into a sheet gets a number of days. */
    enum Shown {
        NUMBER,
        PERCENT,
        DAY,
        MONTH,
        YEAR
    }

    /** The format of a cell that has none. */
    static final CellFormat GENERAL = of(Shown.NUMBER);

    /** What stands between quotation marks, after a backslash, or for a width or a filling is shown as it is. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|[\\\\_*].");

    private static final Pattern BRACKETS = Pattern.compile("\\[[^\\]]*]");

    /** Excel takes formats of at most 255 characters. */
    private static final int LONGEST = 255;

    private final Shown date;
    private final List<Section> sections;

    private CellFormat(Shown date, List<Section> sections) {
        this.date = date;
        this.sections = sections;
    }

    /** The format that shows every number in one way. */
    static CellFormat of(Shown shown) {
        return shown == Shown.PERCENT
                ? new CellFormat(Shown.NUMBER, List.of(new Section("", true)))
                : new CellFormat(shown, List.of());
    }

    /** The format of a code, such as {@code 0.00%;[Red]-0.00%}. */
    static CellFormat parse(String code) {
        String start = code.substring(0, Math.min(code.length(), LONGEST));
        String placeholders = LITERAL.matcher(start).replaceAll("");
        Shown date = date(BRACKETS.matcher(placeholders).replaceAll("").toLowerCase(Locale.ROOT));
        if (date != Shown.NUMBER || !placeholders.contains("%")) {
            return of(date);
        }
        return new CellFormat(
                Shown.NUMBER,
                Arrays.stream(placeholders.split(";", -1))
                        .filter(section -> !section.contains("@"))
                        .limit(Section.MOST)
                        .map(Section::parse)
                        .toList());
    }

    private static Shown date(String letters) {
        if (!letters.contains("y")) {
            return Shown.NUMBER;
        }
        if (letters.contains("d")) {
            return Shown.DAY;
        }
        return letters.contains("m") ? Shown.MONTH : Shown.YEAR;
    }

    /** What a number is shown as. */
    Shown shown(double number) {
        for (int i = 0; i < sections.size(); i++) {
            if (i == sections.size() - 1 || sections.get(i).shows(number, i, sections.size())) {
                return sections.get(i).percent() ? Shown.PERCENT : Shown.NUMBER;
            }
        }
        return date;
    }

    /**
     * One of the parts of a format, for some of the numbers.
     *
     * @param condition for which, such as {@code <=1}; empty for those that the place of the section says
     * @param percent whether it shows them as a percentage
     */
    private record Section(String condition, boolean percent) {

        /** Those of positive numbers, of negative ones and of zero; the fourth is of texts. */
        private static final int MOST = 3;

        private static final Pattern CONDITION = Pattern.compile("\\[([<>=]+-?[0-9.]{1,20})]");
        private static final Pattern BOUND = Pattern.compile("([<>=]+)(-?[0-9]+(?:\\.[0-9]*)?)");

        static Section parse(String section) {
            Matcher condition = CONDITION.matcher(section);
            return new Section(
                    condition.find() ? condition.group(1) : "",
                    BRACKETS.matcher(section).replaceAll("").contains("%"));
        }

        boolean shows(double number, int place, int sections) {
            Matcher bound = BOUND.matcher(condition);
            if (bound.matches()) {
                int compared = Double.compare(number, Double.parseDouble(bound.group(2)));
                String sign = compared < 0 ? "<" : compared > 0 ? ">" : "=";
                return bound.group(1).contains(sign);
            }
            if (place == 0) {
                return sections < MOST ? number >= 0 : number > 0;
            }
            return number < 0;
        }
    }
}
