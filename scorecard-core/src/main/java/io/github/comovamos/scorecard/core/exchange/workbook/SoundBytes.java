package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import java.util.zip.CRC32;

/**
 * The bytes of a part, unpacked: at their end they are compared with the checksum that was packed with them, since XML
 * of which a bit was lost is most often XML as before, with other figures. Not thread-safe.
 */
final class SoundBytes extends FilterInputStream {

    private final long checksum;
    private final Supplier<ScorecardException> damaged;
    private final CRC32 read = new CRC32();

    /**
     * Nothing read yet.
     *
     * @param checksum the CRC-32 of all bytes
     * @param damaged how it is refused that they have another one
     */
    SoundBytes(InputStream part, long checksum, Supplier<ScorecardException> damaged) {
        super(part);
        this.checksum = checksum;
        this.damaged = damaged;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        if (value >= 0) {
            read.update(value);
        } else {
            check();
        }
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int most) throws IOException {
        int count = super.read(buffer, offset, most);
        if (count >= 0) {
            read.update(buffer, offset, count);
        } else {
            check();
        }
        return count;
    }

    private void check() {
        if (read.getValue() != checksum) {
            throw damaged.get();
        }
    }
}
