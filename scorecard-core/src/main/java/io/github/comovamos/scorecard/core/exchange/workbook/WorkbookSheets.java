package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.TableOrigin;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheets of a workbook that have cells, in its order: a sheet that is a chart has none.
 *
 * @param first the first one that is shown, which is read
 * @param others all others
 */
record WorkbookSheets(Sheet first, List<Sheet> others) {

    /** So many tags tell whether a sheet holds something; one that goes on without is told as if it did. */
    private static final int TAGS_LOOKED_AT = 10_000;

    /**
     * One sheet.
     *
     * @param name what the program calls it
     * @param part where it is
     * @param shown whether the program shows it; a hidden one is there for those that are
     */
    record Sheet(String name, String part, boolean shown) {}

    /** Chooses the sheet that is read. */
    static WorkbookSheets of(List<Sheet> sheets) {
        Sheet first = sheets.stream()
                .filter(Sheet::shown)
                .findFirst()
                .orElseThrow(() -> BrokenWorkbook.because(
                        "no tiene ninguna hoja de celdas que se muestre", "it has no sheet of cells that is shown"));
        List<Sheet> others = new ArrayList<>(sheets);
        others.remove(first);
        return new WorkbookSheets(first, others);
    }

    /** What is read of the workbook, and what is not although it holds something. */
    TableOrigin origin(WorkbookArchive archive) {
        return new TableOrigin(
                first.name(),
                others.stream()
                        .filter(sheet -> holdsSomething(archive, sheet))
                        .map(Sheet::name)
                        .toList());
    }

    /** Whether a sheet holds something; of one that cannot be read nobody knows, and it is not left unsaid. */
    private static boolean holdsSomething(WorkbookArchive archive, Sheet sheet) {
        try (WorkbookXml cells = archive.get(sheet.part())) {
            for (int tag = 0; tag < TAGS_LOOKED_AT; tag++) {
                if (!cells.next() || cells.ends("sheetData")) {
                    return false;
                }
                if (cells.begins("v") || cells.begins("is") || cells.begins("f")) {
                    return true;
                }
            }
            return true;
        } catch (ScorecardException unreadable) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
