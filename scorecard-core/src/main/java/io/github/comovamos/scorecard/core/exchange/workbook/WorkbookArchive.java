package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;

/** A workbook as it is packed: a zip of parts in XML. Only what is asked for is unpacked. Not thread-safe. */
final class WorkbookArchive implements AutoCloseable {

    private static final byte[] MARK_OF_A_PART = {'P', 'K', 1, 2};

    private final ZipFile zip;
    private final UnpackedBytes unpacked;
    private final Map<String, List<ZipArchiveEntry>> parts;

    private WorkbookArchive(ZipFile zip, UnpackedBytes unpacked) {
        this.zip = zip;
        this.unpacked = unpacked;
        this.parts = Collections.list(zip.getEntries()).stream()
                .collect(Collectors.groupingBy(entry -> entry.getName().toLowerCase(Locale.ROOT)));
    }

    /** The archive that a stream holds. */
    static WorkbookArchive of(InputStream input) throws IOException {
        byte[] file = input.readNBytes(TableLimit.SIZE.mostBytes() + 1);
        if (file.length > TableLimit.SIZE.mostBytes()) {
            throw TableLimit.SIZE.exceeded();
        }
        TableLimit.PARTS.check(marksOfParts(file));
        return new WorkbookArchive(open(file), new UnpackedBytes(file.length));
    }

    /** How many parts the file can list at most: each is marked so, whatever the file says of their number. */
    private static int marksOfParts(byte[] file) {
        int marks = 0;
        for (int i = 0; i + MARK_OF_A_PART.length <= file.length; i++) {
            if (file[i] == MARK_OF_A_PART[0]
                    && file[i + 1] == MARK_OF_A_PART[1]
                    && file[i + 2] == MARK_OF_A_PART[2]
                    && file[i + 3] == MARK_OF_A_PART[3]) {
                marks++;
            }
        }
        return marks;
    }

    private static ZipFile open(byte[] file) {
        return BrokenWorkbook.unless(
                () -> BrokenWorkbook.because("está cortado o dañado", "it is cut off or damaged"),
                () -> ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get());
    }

    /** A part that must be there. */
    WorkbookXml get(String name) {
        return find(name)
                .orElseThrow(
                        () -> BrokenWorkbook.because("le falta la parte %s", "it has no part %s", Message.quote(name)));
    }

    /**
     * A part by its name; capitals make no difference.
     *
     * @throws ScorecardException INVALID where two parts have it: which of them is meant nobody knows
     */
    Optional<WorkbookXml> find(String name) {
        List<ZipArchiveEntry> named = parts.getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
        if (named.size() > 1) {
            throw BrokenWorkbook.because(
                    "tiene la parte %s más de una vez", "it has part %s more than once", Message.quote(name));
        }
        return named.stream().findFirst().map(this::open);
    }

    private WorkbookXml open(ZipArchiveEntry entry) {
        boolean known = entry.getMethod() == ZipArchiveEntry.STORED || entry.getMethod() == ZipArchiveEntry.DEFLATED;
        if (!known || !zip.canReadEntryData(entry)) {
            throw damaged(entry);
        }
        InputStream part = BrokenWorkbook.unless(() -> damaged(entry), () -> zip.getInputStream(entry));
        InputStream sound = new SoundBytes(part, entry.getCrc(), () -> notAsPacked(entry));
        return WorkbookXml.of(entry.getName(), unpacked.over(sound));
    }

    private static ScorecardException notAsPacked(ZipArchiveEntry entry) {
        return BrokenWorkbook.because(
                "la parte %s está cortada o dañada: no es la que se guardó",
                "part %s is cut off or damaged: it is not what was saved", Message.quote(entry.getName()));
    }

    private static ScorecardException damaged(ZipArchiveEntry entry) {
        return BrokenWorkbook.because(
                "la parte %s está dañada o cifrada", "part %s is damaged or encrypted", Message.quote(entry.getName()));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
