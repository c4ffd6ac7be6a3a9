package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.CsvSource;
import io.github.comovamos.scorecard.core.exchange.table.TableSource;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.function.Function;

/** Files that hold a table: workbooks, which are zip files, and CSV. */
public final class TableFile {

    private static final byte[] ZIP = {'P', 'K', 3, 4};

    /** Workbooks of before 2007, and those of today that are encrypted. */
    private static final byte[] OLD_WORKBOOK = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    private static final byte[] LITTLE_ENDIAN = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] BIG_ENDIAN = {(byte) 0xFE, (byte) 0xFF};

    private TableFile() {}

    /** The table of a file: a workbook, or else CSV in UTF-8. */
    public static TableSource of(InputStream input) throws IOException {
        return of(input, CsvSource::utf8);
    }

    /** The table of a file: a workbook, or else CSV in UTF-8 or, where it cannot be that, in windows-1252. */
    public static TableSource inEitherEncoding(InputStream input) throws IOException {
        return of(input, CsvSource::inEitherEncoding);
    }

    private static TableSource of(InputStream input, Function<InputStream, TableSource> csv) throws IOException {
        byte[] start = input.readNBytes(OLD_WORKBOOK.length);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), input);
        if (begins(start, ZIP)) {
            return new WorkbookSource(whole);
        }
        if (begins(start, OLD_WORKBOOK)) {
            throw ScorecardException.invalid(
                    "el archivo es un .xls antiguo o un libro con contraseña: guárdelo como .xlsx sin contraseña, o"
                            + " como CSV UTF-8",
                    "the file is an old .xls or a workbook with a password: save it as .xlsx without one, or as CSV"
                            + " UTF-8");
        }
        if (isUtf16(start)) {
            throw ScorecardException.invalid(
                    "el archivo está en UTF-16, que Excel llama texto Unicode: guárdelo como CSV UTF-8",
                    "the file is in UTF-16, which Excel calls Unicode text: save it as CSV UTF-8");
        }
        return csv.apply(whole);
    }

    private static boolean begins(byte[] start, byte[] mark) {
        return start.length >= mark.length && Arrays.equals(start, 0, mark.length, mark, 0, mark.length);
    }

    /** Whether a text is marked as UTF-16, or begins as only UTF-16 does: with a zero beside each of two letters. */
    private static boolean isUtf16(byte[] start) {
        if (start.length < 4) {
            return false;
        }
        boolean[] zero = {start[0] == 0, start[1] == 0, start[2] == 0, start[3] == 0};
        boolean marked = (begins(start, LITTLE_ENDIAN) || begins(start, BIG_ENDIAN)) && !(zero[2] && zero[3]);
        return marked || (zero[0] == zero[2] && zero[1] == zero[3] && zero[0] != zero[1]);
    }
}
