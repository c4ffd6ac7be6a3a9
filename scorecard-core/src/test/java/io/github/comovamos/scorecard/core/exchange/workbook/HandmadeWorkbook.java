package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.rating.RatingsFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least workbook that a reader takes, with parts that no writer would write. */
public final class HandmadeWorkbook {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String WORKBOOK = "xl/workbook.xml";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

    static final String SHEET_START = "<worksheet xmlns=\"" + MAIN + "\"><sheetData>";
    static final String SHEET_END = "</sheetData></worksheet>";

    private final Map<String, Content> parts = new LinkedHashMap<>();

    public HandmadeWorkbook() {
        with(CONTENT_TYPES, "<Types xmlns=\"" + PACKAGE + "content-types\"/>");
        with(
                WORKBOOK,
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                        + "\"><sheets><sheet name=\"s\" r:id=\"rId1\" sheetId=\"1\"/></sheets></workbook>");
        with(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                        + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
    }

    /** What stands in a part. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream part) throws IOException;
    }

    /** A workbook with a header and these rows, in XML, after it. */
    public static RatingsFile withRows(String rows) {
        return new HandmadeWorkbook()
                .with(
                        SHEET,
                        sheet("<row r=\"1\">" + text("A1", "municipality") + text("B1", "action") + text("C1", "rating")
                                + "</row>" + rows))
                .file();
    }

    static String sheet(String rows) {
        return SHEET_START + rows + SHEET_END;
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
        return with(part, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    HandmadeWorkbook with(String part, Content content) {
        parts.put(part, content);
        return this;
    }

    /** One with a part that the workbook's table of contents lists, such as {@code styles}. */
    HandmadeWorkbook withListed(String name, Content content) {
        return with(
                        CONTENT_TYPES,
                        "<Types><Override PartName=\"/xl/" + name + ".xml\" ContentType=\"application/x." + name
                                + "+xml\"/></Types>")
                .with("xl/" + name + ".xml", content);
    }

    public HandmadeWorkbook without(String part) {
        parts.remove(part);
        return this;
    }

    public RatingsFile file() {
        return RatingsFile.of(bytes());
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
