package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.rating.RatingsFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least workbook that a reader takes, with parts that no writer would write. */
public final class HandmadeWorkbook {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    private final Map<String, String> parts = new LinkedHashMap<>();

    public HandmadeWorkbook() {
        parts.put("[Content_Types].xml", "<Types xmlns=\"" + PACKAGE + "content-types\"/>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"s\" r:id=\"rId1\" sheetId=\"1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    }

    /** A workbook with a header and these rows, in XML, after it. */
    public static RatingsFile withRows(String rows) {
        return new HandmadeWorkbook()
                .with(
                        SHEET,
                        "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\">"
                                + text("A1", "municipality") + text("B1", "action") + text("C1", "rating")
                                + "</row>" + rows + "</sheetData></worksheet>")
                .file();
    }

    /** A row for action 1 of 19006, with the cell of its rating in XML. */
    public static String row(int row, String rating) {
        return "<row r=\"" + row + "\">" + text("A" + row, "19006") + "<c r=\"B" + row + "\"><v>1</v></c>" + rating
                + "</row>";
    }

    public static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    public HandmadeWorkbook with(String part, String content) {
        parts.put(part, content);
        return this;
    }

    public HandmadeWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    public RatingsFile file() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return RatingsFile.of(bytes.toByteArray());
    }
}
