package io.github.comovamos.scorecard.core.exchange.table;

import io.github.comovamos.scorecard.core.text.Encoded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Reads text in UTF-8 or in windows-1252, as a stream. As long as all bytes are ASCII it makes no difference; at the
 * first block with others, they are UTF-8 if the whole block is well formed, else windows-1252. What then does not fit
 * is an error, not a question mark.
 */
final class EitherEncodingReader extends Reader {

    private static final int BLOCK = 8192;

    /** So many bytes more tell whether what begins with the last one of a block is a character of UTF-8. */
    private static final int LOOK_AHEAD = 3;

    private final InputStream input;
    private final byte[] block = new byte[BLOCK + LOOK_AHEAD];
    private int start;
    private int end;
    private @Nullable Reader decided;

    EitherEncodingReader(InputStream input) {
        this.input = input;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (decided == null && start == end && !fill()) {
            return -1;
        }
        Reader reader = decided;
        if (reader != null) {
            return reader.read(buffer, offset, length);
        }
        int count = Math.min(length, end - start);
        for (int i = 0; i < count; i++) {
            buffer[offset + i] = (char) block[start++];
        }
        return count;
    }

    /** Reads the next block; at the first one that is not all ASCII, the encoding is decided. */
    private boolean fill() throws IOException {
        start = 0;
        end = Math.max(0, input.readNBytes(block, 0, BLOCK));
        for (int i = 0; i < end; i++) {
            if (block[i] < 0) {
                end += Math.max(0, input.readNBytes(block, end, LOOK_AHEAD));
                decided = decoded(
                        isUtf8(end < BLOCK + LOOK_AHEAD) ? StandardCharsets.UTF_8 : Charset.forName("windows-1252"));
                return true;
            }
        }
        return end > 0;
    }

    private Reader decoded(Charset charset) {
        InputStream rest = new SequenceInputStream(new ByteArrayInputStream(block, 0, end), input);
        return Encoded.reader(rest, charset);
    }

    /**
     * Whether the block is well formed; a character that is cut off by its end is, unless it is the last block. The
     * first one that is not ASCII is never cut off but by the end of the file.
     */
    private boolean isUtf8(boolean last) {
        boolean marked = end > 2 && block[0] == (byte) 0xEF && block[1] == (byte) 0xBB && block[2] == (byte) 0xBF;
        return marked
                || !Encoded.decoder(StandardCharsets.UTF_8)
                        .decode(ByteBuffer.wrap(block, 0, end), CharBuffer.allocate(block.length), last)
                        .isError();
    }

    @Override
    public void close() throws IOException {
        input.close();
    }
}
