package io.github.comovamos.scorecard.core.exchange.table;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;

/**
 * How far a table may go; what goes farther is refused before it costs memory or time. CSV is read as it comes, and may
 * be of any length; a workbook is packed, so that what a small file unpacks to is bounded as well. Nothing that a file
 * says of its own sizes is believed: all is counted as it is read.
 */
public enum TableLimit {
    /** Characters of a cell. */
    CELL(100_000, "una celda tiene demasiados caracteres", "a cell has too many characters"),
    /** Columns that are looked at. Of what stands beyond, only the first is taken: no header goes so far. */
    COLUMNS(200, "hay demasiadas columnas", "there are too many columns"),
    /** Megabytes of a workbook. */
    SIZE(32, "el libro de Excel es demasiado grande", "the Excel workbook is too large", " MB"),
    /** Megabytes to which what is read of a workbook unpacks. */
    UNPACKED(
            512,
            "el libro de Excel es demasiado grande, descomprimido",
            "the Excel workbook is too large, once unpacked",
            " MB"),
    /** How many times its own size a workbook unpacks to, once that is more than {@link #ANY_RATIO}. */
    RATIO(
            200,
            "el libro de Excel, descomprimido, crece demasiadas veces su tamaño",
            "the Excel workbook, once unpacked, is too many times its size"),
    /** Rows of a sheet: no workbook has more. */
    ROWS(1_048_576, "la hoja tiene demasiadas filas", "the sheet has too many rows"),
    /** Sheets of a workbook, of which one is read. */
    SHEETS(1000, "el libro de Excel tiene demasiadas hojas", "the Excel workbook has too many sheets"),
    /** Parts that are packed in a workbook: sheets, styles, pictures. */
    PARTS(20_000, "el libro de Excel tiene demasiadas partes", "the Excel workbook has too many parts"),
    /** Texts that the cells of a workbook share. */
    SHARED_STRINGS(
            1_048_576,
            "el libro de Excel tiene demasiados textos compartidos",
            "the Excel workbook has too many shared strings"),
    /** Characters of all these texts. */
    SHARED_CHARACTERS(
            16_000_000,
            "los textos compartidos del libro de Excel tienen demasiados caracteres",
            "the shared strings of the Excel workbook have too many characters"),
    /** Formats of cells. */
    FORMATS(100_000, "el libro de Excel tiene demasiados formatos", "the Excel workbook has too many formats"),
    /** Elements of XML within each other. */
    DEPTH(
            100,
            "el XML del libro de Excel anida demasiados elementos",
            "the XML of the Excel workbook nests too deeply"),
    /** Different names of elements and attributes. */
    NAMES(
            1000,
            "el XML del libro de Excel tiene demasiados nombres distintos",
            "the XML of the Excel workbook has too many different names"),
    /** Megabytes of a piece of XML: a tag with its attributes, a comment, a text between two tags. */
    PIECE(
            1,
            "el XML del libro de Excel tiene una pieza demasiado larga",
            "the XML of the Excel workbook has a piece that is too long",
            " MB");

    /** To so many bytes any workbook may unpack. */
    public static final long ANY_RATIO = 16 << 20;

    private static final int MEGABYTE = 1 << 20;

    private final int most;
    private final String es;
    private final String en;
    private final String unit;

    TableLimit(int most, String es, String en) {
        this(most, es, en, "");
    }

    TableLimit(int most, String es, String en, String unit) {
        this.most = most;
        this.es = es;
        this.en = en;
        this.unit = unit;
    }

    /** How much is allowed, in the unit that is told. */
    public int most() {
        return most;
    }

    /** How many bytes are allowed, where the limit is told in megabytes. */
    public int mostBytes() {
        return most * MEGABYTE;
    }

    /** The refusal of what goes farther. */
    public ScorecardException exceeded() {
        return ScorecardException.invalid(
                "%s: se admiten hasta %s", "%s: allowed are at most %s", new Message(es, en), most + unit);
    }

    /** The refusal of a row that goes farther. */
    public ScorecardException exceededAt(long row) {
        return ScorecardException.invalid(
                "fila %s: %s: se admiten hasta %s",
                "row %s: %s: allowed are at most %s", row, new Message(es, en), most + unit);
    }

    /** Refuses a number that is greater than what is allowed. */
    public void check(long number) {
        if (number > most) {
            throw exceeded();
        }
    }
}
