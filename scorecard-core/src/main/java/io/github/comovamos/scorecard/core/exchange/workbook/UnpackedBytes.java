package io.github.comovamos.scorecard.core.exchange.workbook;

import io.github.comovamos.scorecard.core.exchange.table.TableLimit;
import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;

/** Counts what the parts of one workbook unpack to, all together. Not thread-safe. */
final class UnpackedBytes {

    private final long most;
    private final TableLimit limit;
    private long count;

    /**
     * Nothing unpacked yet.
     *
     * @param packed how many bytes the workbook has
     */
    UnpackedBytes(long packed) {
        long byRatio = Math.max(TableLimit.ANY_RATIO, packed * TableLimit.RATIO.most());
        this.limit = byRatio < TableLimit.UNPACKED.mostBytes() ? TableLimit.RATIO : TableLimit.UNPACKED;
        this.most = Math.min(byRatio, TableLimit.UNPACKED.mostBytes());
    }

    /** A part, to be read as far as the workbook may still go. */
    Pieces over(InputStream part) {
        return new Pieces(part);
    }

    /** A part that is read piece by piece, none of which may be longer than {@link TableLimit#PIECE}. */
    final class Pieces extends FilterInputStream {

        private Supplier<ScorecardException> tooLong = TableLimit.PIECE::exceeded;
        private int length;

        private Pieces(InputStream part) {
            super(part);
        }

        /** A piece begins. */
        void begin() {
            length = 0;
        }

        /** How it is refused from now on that a piece is too long. */
        void refuseLongOnes(Supplier<ScorecardException> refusal) {
            tooLong = refusal;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            if (read >= 0) {
                count(1);
            }
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int most) throws IOException {
            int read = super.read(buffer, offset, most);
            if (read > 0) {
                count(read);
            }
            return read;
        }

        private void count(int read) {
            count += read;
            length += read;
            if (count > UnpackedBytes.this.most) {
                throw limit.exceeded();
            }
            if (length > TableLimit.PIECE.mostBytes()) {
                throw tooLong.get();
            }
        }
    }
}
