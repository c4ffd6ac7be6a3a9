package io.github.comovamos.scorecard.api.transport;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The body of a request, kept until it is whole: a short one in memory, a longer one in a file that only its owner may
 * read and that is gone when this is closed, even when the program is killed. Not thread-safe.
 */
public final class ArrivedBody implements AutoCloseable {

    /** The property of a request under which its body stands. */
    public static final String PROPERTY = "scorecard.body";

    /** The mark of a request whose body is larger than what is taken, and was not waited for. */
    public static final String TOO_LARGE = "scorecard.body-too-large";

    private static final int MOST_IN_MEMORY = 8192;

    private final ByteArrayOutputStream head = new ByteArrayOutputStream();
    private @Nullable FileChannel file;
    private long size;

    ArrivedBody() {}

    /** Adds what came. */
    void add(ByteBuffer bytes) throws IOException {
        size += bytes.remaining();
        if (size <= MOST_IN_MEMORY) {
            byte[] copy = new byte[bytes.remaining()];
            bytes.get(copy);
            head.write(copy);
            return;
        }
        FileChannel rest = file();
        while (bytes.hasRemaining()) {
            rest.write(bytes);
        }
    }

    private FileChannel file() throws IOException {
        if (file == null) {
            file = FileChannel.open(
                    Files.createTempFile("scorecard-", ".body"),
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
            file.write(ByteBuffer.wrap(head.toByteArray()));
            head.reset();
        }
        return file;
    }

    /** How many bytes it has. */
    long size() {
        return size;
    }

    /** The body from its first byte on. */
    public InputStream content() throws IOException {
        return file == null ? new ByteArrayInputStream(head.toByteArray()) : Channels.newInputStream(file.position(0));
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            // The file is unlinked already where systems delete open files; there is nothing else to be done.
        }
    }
}
