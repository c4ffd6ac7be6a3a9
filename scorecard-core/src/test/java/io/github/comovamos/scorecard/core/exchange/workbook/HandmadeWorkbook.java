package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.rating.RatingsFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The least workbook that a reader takes, with parts that no writer would write. */
public final class HandmadeWorkbook {

    public static final String SHEET = "xl/worksheets/sheet1.xml";
    static final String CONTENT_TYPES = "[Content_Types].xml";
    static final String RELATIONS_PART = "xl/_rels/workbook.xml.rels";
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
                RELATIONS_PART,
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
        return new HandmadeWorkbook().rows(rows).file();
    }

    /** This with a sheet of a header and these rows, in XML, after it. */
    HandmadeWorkbook rows(String rows) {
        return with(
                SHEET,
                sheet("<row r=\"1\">" + text("A1", "municipality") + text("B1", "action") + text("C1", "rating")
                        + "</row>" + rows));
    }

    /** A sheet of rows of texts. */
    public static String sheetOf(List<List<String>> rows) {
        StringBuilder sheet = new StringBuilder();
        for (List<String> row : rows) {
            sheet.append("<row>");
            row.forEach(cell ->
                    sheet.append("<c t=\"inlineStr\"><is><t>").append(cell).append("</t></is></c>"));
            sheet.append("</row>");
        }
        return sheet(sheet.toString());
    }

    /** This with sheets in their order, each "name", "name hidden" or "name chartsheet", and what each has in XML. */
    public HandmadeWorkbook withSheets(Map<String, String> sheets) {
        StringBuilder listed = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            String[] said = sheet.getKey().split(" ", -1);
            String what = said.length > 1 ? said[1] : "visible";
            String part = "worksheets/sheet" + number + ".xml";
            boolean cells = !what.endsWith("sheet");
            listed.append("<sheet name=\"" + said[0] + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\""
                    + (cells ? " state=\"" + what + "\"" : "") + "/>");
            relations.append("<Relationship Id=\"r" + number + "\" Type=\"" + RELATIONS + "/"
                    + (cells ? "worksheet" : what) + "\" Target=\"" + part + "\"/>");
            with("xl/" + part, sheet.getValue());
        }
        return with(
                        WORKBOOK,
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + listed
                                + "</sheets></workbook>")
                .with(RELATIONS_PART, "<Relationships>" + relations + "</Relationships>");
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

    HandmadeWorkbook withListed(String name, String content) {
        return withListed(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
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

    /**
     * One whose style 1 has a format.
     *
     * @param id the number of the format; 164 is the code
     */
    HandmadeWorkbook withFormat(int id, String code) {
        return withListed(
                "styles",
                "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"" + code
                        + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"" + id
                        + "\"/></cellXfs></styleSheet>");
    }

    public byte[] bytes() {
        return bytes(Deflater.DEFAULT_COMPRESSION);
    }

    /** The workbook packed so that the texts of its parts stand in the file as they are. */
    byte[] plainBytes() {
        return bytes(Deflater.NO_COMPRESSION);
    }

    /** The workbook with parts that are not packed at all. */
    byte[] storedBytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Content> part : parts.entrySet()) {
                ByteArrayOutputStream content = new ByteArrayOutputStream();
                part.getValue().writeTo(content);
                CRC32 checksum = new CRC32();
                checksum.update(content.toByteArray());
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.size());
                entry.setCrc(checksum.getValue());
                zip.putNextEntry(entry);
                content.writeTo(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private byte[] bytes(int compression) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(compression);
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
