package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import io.github.comovamos.scorecard.core.failure.Message;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the parts of a workbook are that its first sheet is read from.
 *
 * @param sheet the first sheet
 * @param sharedStrings the texts that cells share, if there are any
 * @param styles the formats of cells, if there are any
 * @param since1904 whether days are counted from 1904, as old workbooks do, rather than from 1900
 */
record WorkbookParts(String sheet, Optional<String> sharedStrings, Optional<String> styles, boolean since1904) {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    /** What the archive says of itself. */
    static WorkbookParts of(WorkbookArchive archive) throws IOException {
        Contents contents = contents(archive);
        Book book = book(archive, contents.workbook());
        return new WorkbookParts(
                sheet(archive, contents.workbook(), book.firstSheet()),
                contents.sharedStrings(),
                contents.styles(),
                book.since1904());
    }

    private record Contents(String workbook, Optional<String> sharedStrings, Optional<String> styles) {}

    private static Contents contents(WorkbookArchive archive) throws IOException {
        String workbook = USUAL_WORKBOOK;
        Optional<String> sharedStrings = Optional.empty();
        Optional<String> styles = Optional.empty();
        try (WorkbookXml types = archive.get(CONTENT_TYPES)) {
            while (types.next()) {
                if (!types.begins("Override")) {
                    continue;
                }
                String type = Objects.toString(types.attribute("ContentType"), "");
                String part = Objects.toString(types.attribute("PartName"), "");
                if (type.endsWith(".main+xml")) {
                    workbook = withoutSlash(part);
                } else if (type.endsWith(".sharedStrings+xml")) {
                    sharedStrings = Optional.of(withoutSlash(part));
                } else if (type.endsWith(".styles+xml")) {
                    styles = Optional.of(withoutSlash(part));
                }
            }
        }
        return new Contents(workbook, sharedStrings, styles);
    }

    private record Book(String firstSheet, boolean since1904) {}

    private static Book book(WorkbookArchive archive, String part) throws IOException {
        Optional<String> firstSheet = Optional.empty();
        boolean since1904 = false;
        int sheets = 0;
        try (WorkbookXml workbook = archive.get(part)) {
            while (workbook.next()) {
                if (workbook.begins("sheet")) {
                    TableLimit.SHEETS.check(++sheets);
                    firstSheet = firstSheet.or(() -> Optional.ofNullable(workbook.attribute("id")));
                } else if (workbook.begins("workbookPr")) {
                    String from = workbook.attribute("date1904");
                    since1904 = "1".equals(from) || "true".equals(from);
                }
            }
        }
        return new Book(
                firstSheet.orElseThrow(() -> BrokenWorkbook.because("no tiene hojas", "it has no sheets")), since1904);
    }

    /** The part to which a workbook's relation leads. */
    private static String sheet(WorkbookArchive archive, String workbook, String id) throws IOException {
        int name = workbook.lastIndexOf('/') + 1;
        String folder = workbook.substring(0, name);
        try (WorkbookXml relations = archive.get(folder + "_rels/" + workbook.substring(name) + ".rels")) {
            while (relations.next()) {
                if (relations.begins("Relationship") && id.equals(relations.attribute("Id"))) {
                    String target = relations.attribute("Target");
                    if (target != null) {
                        return target.startsWith("/") ? withoutSlash(target) : folder + target;
                    }
                }
            }
        }
        throw BrokenWorkbook.because(
                "no dice dónde está su primera hoja, %s",
                "it does not say where its first sheet is, %s", Message.quote(id));
    }

    private static String withoutSlash(String part) {
        return part.startsWith("/") ? part.substring(1) : part;
    }
}
