package io.github.comovamos.scorecard.core.exchange.workbook;

import static io.github.comovamos.scorecard.core.exchange.workbook.HandmadeWorkbook.SHEET;
import static io.github.comovamos.scorecard.core.exchange.workbook.HandmadeWorkbook.SHEET_END;
import static io.github.comovamos.scorecard.core.exchange.workbook.HandmadeWorkbook.SHEET_START;
import static io.github.comovamos.scorecard.core.exchange.workbook.HandmadeWorkbook.sheet;

import io.github.comovamos.scorecard.core.exchange.workbook.HandmadeWorkbook.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

/**
 * A file that was made to take more memory or time than there is, wherever a table is read.
 *
 * @param name what the file is called
 * @param content its bytes
 * @param es what is said of it in Spanish
 * @param en what is said of it in English
 */
public record SwollenFile(String name, Supplier<byte[]> content, String es, String en) {

    private static final int MILLION = 1_000_000;
    private static final String TEN = "=aaaaaaaaa";

    /** Workbooks, each of less than a megabyte or two. */
    public static List<SwollenFile> workbooks() {
        return List.of(
                book("cell", part(SHEET, "<row><c t='inlineStr'><is><t>", TEN, "</t></is></c></row>", 10 * MILLION))
                        .says(
                                "fila 1: una celda tiene demasiados caracteres: se admiten hasta 100000",
                                "row 1: a cell"),
                book("runs", part(SHEET, "<row><c t='inlineStr'><is>", "<t>a</t>", "</is></c></row>", MILLION))
                        .says(
                                "fila 1: una celda tiene demasiados caracteres: se admiten hasta 100000",
                                "row 1: a cell"),
                book("texts", listed("sharedStrings", "<si><t>" + TEN + TEN + "</t></si>", 4 * MILLION))
                        .says("textos compartidos del libro de Excel tienen demasiados caracteres", "at most 16000000"),
                book("short-texts", listed("sharedStrings", "<si/>", 4 * MILLION))
                        .says("demasiados textos compartidos: se admiten hasta 1048576", "at most 1048576"),
                book("long-text", shared("<si><t>", TEN, "</t></si>"))
                        .says("una celda tiene demasiados caracteres", "a cell has too many characters"),
                book("columns", part(SHEET, "<row>", "<c><v>1</v></c>", "</row>", MILLION))
                        .says("columna \"1\"", "column \"1\""),
                book("rows", part(SHEET, "", "<row/>", "", 2 * MILLION))
                        .says(
                                "demasiadas filas: se admiten hasta 1048576",
                                "too many rows: allowed are at most 1048576"),
                book(
                                "sheets",
                                new HandmadeWorkbook()
                                        .with("xl/workbook.xml", repeated("<a>", "<sheet/>", "</a>", 10_000)))
                        .says("demasiadas hojas: se admiten hasta 1000", "too many sheets: allowed are at most 1000"),
                book("ratio", part(SHEET, "", "<!--" + TEN.repeat(100) + "-->", "", 30_000))
                        .says("crece demasiadas veces su tamaño: se admiten hasta 200", "at most 200"),
                book("formats", listed("styles", "<cellXfs><xf/></cellXfs>", MILLION))
                        .says("demasiados formatos: se admiten hasta 100000", "too many formats"),
                book("depth", new HandmadeWorkbook().with(SHEET, repeated("", "<a>", "", 10 * MILLION)))
                        .says("anida demasiados elementos: se admiten hasta 100", "nests too deeply"),
                book("names", new HandmadeWorkbook().with(SHEET, repeated("<a>", "<c#/>", "</a>", MILLION)))
                        .says("demasiados nombres distintos: se admiten hasta 1000", "too many different names"),
                book("comment", part(SHEET, "<!--", TEN, "-->", 10 * MILLION))
                        .says("una pieza demasiado larga: se admiten hasta 1 MB", "a piece that is too long"),
                book("attribute", part(SHEET, "<row a='", TEN, "'/>", 10 * MILLION))
                        .says("una pieza demasiado larga: se admiten hasta 1 MB", "a piece that is too long"),
                book("parts", parts())
                        .says("demasiadas partes: se admiten hasta 20000", "too many parts: allowed are at most 20000"),
                book("entities", entities("[<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]"))
                        .says("declara un tipo de documento o usa entidades", "declares a document type"),
                book("outside", entities("SYSTEM \"file:///etc/hostname\""))
                        .says("declara un tipo de documento o usa entidades", "declares a document type"));
    }

    /** CSV files, the first of which is of 100 MB. */
    public static List<SwollenFile> csv() {
        return List.of(
                csv("long-cell.csv", "", TEN, 10 * MILLION),
                csv("open-quote.csv", "\"", "aaaa,aaaa\n", MILLION),
                csv("wide.csv", "", "x,", MILLION).says("columna \"x\"", "column \"x\""));
    }

    private static SwollenFile csv(String name, String start, String piece, int times) {
        return new SwollenFile(name, () -> bytes(repeated(start, piece, "\n", times)), "", "")
                .says("una celda tiene más de 100000 caracteres", "a cell has more than 100000 characters");
    }

    private SwollenFile says(String spanish, String english) {
        return new SwollenFile(name, content, spanish, english);
    }

    private static SwollenFile book(String name, HandmadeWorkbook workbook) {
        return new SwollenFile(name + ".xlsx", workbook::bytes, "", "");
    }

    private static HandmadeWorkbook part(String part, String before, String piece, String after, int times) {
        return new HandmadeWorkbook().with(part, repeated(SHEET_START + before, piece, after + SHEET_END, times));
    }

    private static HandmadeWorkbook listed(String name, String piece, int times) {
        return new HandmadeWorkbook()
                .with(SHEET, sheet("<row/>"))
                .withListed(name, repeated("<a>", piece, "</a>", times));
    }

    private static HandmadeWorkbook shared(String before, String piece, String after) {
        return new HandmadeWorkbook()
                .with(SHEET, sheet("<row/>"))
                .withListed("sharedStrings", repeated("<a>" + before, piece, after + "</a>", 10 * MILLION));
    }

    private static HandmadeWorkbook parts() {
        HandmadeWorkbook workbook = new HandmadeWorkbook();
        for (int i = 0; i < 25_000; i++) {
            workbook.with("p" + i, "");
        }
        return workbook;
    }

    private static HandmadeWorkbook entities(String declared) {
        return new HandmadeWorkbook()
                .with(SHEET, "<!DOCTYPE worksheet " + declared + ">" + sheet("<row><c><v>&b;</v></c></row>"));
    }

    @Override
    public String toString() {
        return name;
    }

    private static byte[] bytes(Content content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            content.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A piece over and over, with its number where it has {@code #}. */
    private static Content repeated(String before, String piece, String after, int times) {
        boolean numbered = piece.contains("#");
        int atOnce = numbered ? 1 : 10_000;
        return out -> {
            write(out, before);
            byte[] block = piece.repeat(atOnce).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times / atOnce; i++) {
                if (numbered) {
                    write(out, piece.replace("#", Integer.toString(i)));
                } else {
                    out.write(block);
                }
            }
            write(out, after);
        };
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
