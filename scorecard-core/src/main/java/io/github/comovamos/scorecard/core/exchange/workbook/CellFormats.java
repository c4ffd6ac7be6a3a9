package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import io.github.comovamos.scorecard.core.exchange.workbook.CellFormat.Shown;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the formats of a workbook show numbers as. */
final class CellFormats {

    /** Excel's own formats of days: 14 and 22 as m/d/yy, 15 as d-mmm-yy, 17 as mmm-yy; of percentages: 9 and 10. */
    private static final Map<String, CellFormat> BUILT_IN = Map.of(
            "9", CellFormat.of(Shown.PERCENT),
            "10", CellFormat.of(Shown.PERCENT),
            "14", CellFormat.of(Shown.DAY),
            "15", CellFormat.of(Shown.DAY),
            "17", CellFormat.of(Shown.MONTH),
            "22", CellFormat.of(Shown.DAY));

    private final List<CellFormat> styles = new ArrayList<>();

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
        Map<String, CellFormat> own = new HashMap<>(BUILT_IN);
        List<String> used = new ArrayList<>();
        boolean ofCells = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                own.put(orEmpty(xml.attribute("numFmtId")), CellFormat.parse(orEmpty(xml.attribute("formatCode"))));
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
        used.forEach(id -> styles.add(own.getOrDefault(id, CellFormat.GENERAL)));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** The format of a style; a cell need not have one. */
    CellFormat get(@Nullable String style) {
        if (style == null) {
            return CellFormat.GENERAL;
        }
        int index = WholeNumbers.parse(style);
        return index < styles.size() ? styles.get(index) : CellFormat.GENERAL;
    }
}
