package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import io.github.comovamos.scorecard.core.failure.Message;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the parts of a workbook are that a sheet is read from.
 *
 * @param sheets the sheets, of which one is read
 * @param sharedStrings the texts that cells share, if there are any
 * @param styles the formats of cells, if there are any
 * @param since1904 whether days are counted from 1904, as old workbooks do, rather than from 1900
 */
record WorkbookParts(
        WorkbookSheets sheets, Optional<String> sharedStrings, Optional<String> styles, boolean since1904) {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String USUAL_WORKBOOK = "xl/workbook.xml";

    /** What the archive says of itself. */
    static WorkbookParts of(WorkbookArchive archive) throws IOException {
        Contents contents = contents(archive);
        Book book = book(archive, contents.workbook());
        return new WorkbookParts(
                WorkbookSheets.of(sheets(archive, contents.workbook(), book)),
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

    /** What the workbook itself says: of each sheet its name, the relation that leads to it, and how it is shown. */
    private record Book(List<Listed> sheets, boolean since1904) {}

    private record Listed(String name, String relation, String state) {}

    private static Book book(WorkbookArchive archive, String part) throws IOException {
        List<Listed> sheets = new ArrayList<>();
        boolean since1904 = false;
        try (WorkbookXml workbook = archive.get(part)) {
            while (workbook.next()) {
                if (workbook.begins("sheet")) {
                    sheets.add(new Listed(
                            EscapedText.decode(Objects.toString(workbook.attribute("name"), "")),
                            Objects.toString(workbook.attribute("id"), ""),
                            Objects.toString(workbook.attribute("state"), "visible")));
                    TableLimit.SHEETS.check(sheets.size());
                } else if (workbook.begins("workbookPr")) {
                    String from = workbook.attribute("date1904");
                    since1904 = "1".equals(from) || "true".equals(from);
                }
            }
        }
        if (sheets.isEmpty()) {
            throw BrokenWorkbook.because("no tiene hojas", "it has no sheets");
        }
        return new Book(sheets, since1904);
    }

    /** The sheets of cells, where the workbook's relations say that they are. */
    private static List<WorkbookSheets.Sheet> sheets(WorkbookArchive archive, String workbook, Book book)
            throws IOException {
        Map<String, Relation> relations = relations(archive, workbook);
        List<WorkbookSheets.Sheet> sheets = new ArrayList<>();
        for (Listed sheet : book.sheets()) {
            Relation relation = relations.get(sheet.relation());
            if (relation == null) {
                throw BrokenWorkbook.because(
                        "no dice dónde está su hoja %s",
                        "it does not say where its sheet %s is", Message.quote(sheet.name()));
            }
            if (!relation.leadsToNoCells()) {
                sheets.add(new WorkbookSheets.Sheet(
                        sheet.name(), relation.partFrom(workbook), sheet.state().equals("visible")));
            }
        }
        return sheets;
    }

    private static Map<String, Relation> relations(WorkbookArchive archive, String workbook) throws IOException {
        int name = workbook.lastIndexOf('/') + 1;
        String part = workbook.substring(0, name) + "_rels/" + workbook.substring(name) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        try (WorkbookXml xml = archive.get(part)) {
            while (xml.next()) {
                if (xml.begins("Relationship")) {
                    TableLimit.PARTS.check(relations.size() + 1L);
                    relations.put(
                            Objects.toString(xml.attribute("Id"), ""),
                            new Relation(
                                    Objects.toString(xml.attribute("Type"), ""),
                                    Objects.toString(xml.attribute("Target"), "")));
                }
            }
        }
        return relations;
    }

    private static String withoutSlash(String part) {
        return part.startsWith("/") ? part.substring(1) : part;
    }
}
