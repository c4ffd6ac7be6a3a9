package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What the formats of a workbook show numbers as. */
final class CellFormats {

    /** What a number is shown as: whoever types 2013-04 or 19/06/2013 into a sheet gets a number of days. */
    enum Shown {
        NUMBER,
        DAY,
        MONTH,
        YEAR
    }

    /** Excel's own formats that show days: 14 and 22 as m/d/yy, 15 as d-mmm-yy; 17 shows mmm-yy. */
    private static final Map<String, Shown> BUILT_IN =
            Map.of("14", Shown.DAY, "15", Shown.DAY, "17", Shown.MONTH, "22", Shown.DAY);

    /** What stands in a format between quotation marks or brackets, or after a backslash, is no part of a date. */
    private static final Pattern LITERAL = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");

    /** Excel takes formats of at most 255 characters. */
    private static final int LONGEST_FORMAT = 255;

    private final List<Shown> styles = new ArrayList<>();

    private CellFormats() {}

    /** The formats of a part; none where there is no such part. */
    static CellFormats of(Optional<WorkbookXml> part) throws IOException {
        CellFormats formats = new CellFormats();
        if (part.isPresent()) {
            try (WorkbookXml xml = part.get()) {
                formats.read(xml);
            }
        }
        return formats;
    }

    private void read(WorkbookXml xml) {
        Map<String, Shown> own = new HashMap<>(BUILT_IN);
        List<String> used = new ArrayList<>();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                own.put(orEmpty(xml.attribute("numFmtId")), shown(orEmpty(xml.attribute("formatCode"))));
                TableLimit.FORMATS.check(own.size());
            } else if (xml.begins("cellXfs")) {
                ofCells = true;
            } else if (xml.ends("cellXfs")) {
                ofCells = false;
            } else if (ofCells && xml.begins("xf")) {
                used.add(orEmpty(xml.attribute("numFmtId")));
                TableLimit.FORMATS.check(used.size());
            }
        }
        used.forEach(id -> styles.add(own.getOrDefault(id, Shown.NUMBER)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static Shown shown(String format) {
        String start = format.substring(0, Math.min(format.length(), LONGEST_FORMAT));
        String letters = LITERAL.matcher(start).replaceAll("").toLowerCase(Locale.ROOT);
        if (!letters.contains("y")) {
            return Shown.NUMBER;
        }
        if (letters.contains("d")) {
            return Shown.DAY;
        }
        return letters.contains("m") ? Shown.MONTH : Shown.YEAR;
    }

    /** What a cell of a style shows its number as; a cell need not have one. */
    Shown shownBy(@Nullable String style) {
        if (style == null) {
            return Shown.NUMBER;
        }
        int index = WholeNumbers.parse(style);
        return index < styles.size() ? styles.get(index) : Shown.NUMBER;
    }
}
