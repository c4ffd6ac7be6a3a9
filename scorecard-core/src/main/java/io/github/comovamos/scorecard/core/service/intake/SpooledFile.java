package io.github.comovamos.scorecard.core.service.intake;

import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import io.github.comovamos.scorecard.core.text.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;

/**
 * A file that has arrived whole, with its hash: a copy on disk that only its owner may read, so that what is read of it
 * is what was hashed, whatever becomes of where it came from. The copy is gone when this is closed, and where the
 * system deletes files that are open, even when the program is killed. Not thread-safe.
 */
final class SpooledFile implements AutoCloseable {

    private static final int CHUNK = 65_536;

    private final FileChannel copy;
    private final String sha256;

    private SpooledFile(FileChannel copy, String sha256) {
        this.copy = copy;
        this.sha256 = sha256;
    }

    /**
     * Waits for all of a file, in the system's folder for temporary files.
     *
     * @throws ScorecardException CONFLICT where there is no room for it
     */
    static SpooledFile of(InputStream arriving) {
        return in(Path.of(System.getProperty("java.io.tmpdir")), arriving);
    }

    static SpooledFile in(Path folder, InputStream arriving) {
        FileChannel copy = create(folder);
        boolean whole = false;
        try {
            SpooledFile file = new SpooledFile(copy, fill(copy, arriving, folder));
            whole = true;
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (!whole) {
                close(copy);
            }
        }
    }

    private static FileChannel create(Path folder) {
        try {
            Path file = Files.createTempFile(folder, "scorecard-", ".import");
            return FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException e) {
            throw noRoom(folder, e);
        }
    }

    /** Copies and hashes; a fault of what arrives comes out as it is. */
    private static String fill(FileChannel copy, InputStream arriving, Path folder) throws IOException {
        MessageDigest digest = Sha256.digest();
        byte[] chunk = new byte[CHUNK];
        for (int count = arriving.read(chunk); count >= 0; count = arriving.read(chunk)) {
            digest.update(chunk, 0, count);
            write(copy, ByteBuffer.wrap(chunk, 0, count), folder);
        }
        copy.position(0);
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void write(FileChannel copy, ByteBuffer bytes, Path folder) {
        try {
            while (bytes.hasRemaining()) {
                copy.write(bytes);
            }
        } catch (IOException e) {
            throw noRoom(folder, e);
        }
    }

    private static ScorecardException noRoom(Path folder, IOException fault) {
        return ScorecardException.conflict(
                "en la carpeta temporal %s no se pudo guardar una copia del archivo (%s): revise su espacio y sus"
                        + " permisos; nada cambió",
                "a copy of the file could not be kept in the temporary folder %s (%s): see its space and its"
                        + " permissions; nothing changed",
                Message.quote(folder.toString()),
                fault);
    }

    /** The SHA-256 of the file. */
    String sha256() {
        return sha256;
    }

    /** How many bytes it has. */
    long size() {
        try {
            return copy.size();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file from its first byte on, to be asked for once. */
    InputStream content() {
        return Channels.newInputStream(copy);
    }

    @Override
    public void close() {
        close(copy);
    }

    private static void close(FileChannel copy) {
        try {
            copy.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
