package io.github.comovamos.scorecard.api.request.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Function;

/** Bodies that arrive whole before anything is done with them, so that a slow client does not hold up the store. */
public final class SpooledBody {

    private SpooledBody() {}

    /** What comes of a body, which is waited for in a file of its own. */
    public static <T> T use(InputStream body, Function<InputStream, T> work) {
        try {
            Path file = Files.createTempFile("scorecard-", ".body");
            try {
                Files.copy(body, file, StandardCopyOption.REPLACE_EXISTING);
                try (InputStream whole = Files.newInputStream(file)) {
                    return work.apply(whole);
                }
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
