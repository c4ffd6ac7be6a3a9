package io.github.comovamos.scorecard.cli.output;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A file that is read, with a bar that shows how far; only after a second, and only to a terminal. Not thread-safe.
 */
public final class ProgressBar extends FilterInputStream {

    private static final int WIDTH = 40;
    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
    private static final long PAUSE = Duration.ofMillis(100).toNanos();
    private static final int PERCENT = 100;

    private final Terminal terminal;
    private final long size;
    private final LongSupplier nanos;
    private final long started;
    private long drawn;
    private boolean visible;
    private long done;

    /** A bar for a file of a size in bytes. */
    public ProgressBar(InputStream file, long size, Terminal terminal) {
        this(file, size, terminal, System::nanoTime);
    }

    ProgressBar(InputStream file, long size, Terminal terminal, LongSupplier nanos) {
        super(file);
        this.terminal = terminal;
        this.size = Math.max(1, size);
        this.nanos = nanos;
        this.started = nanos.getAsLong();
        this.drawn = started;
    }

    @Override
    public int read() throws IOException {
        int value = super.read();
        advance(value < 0 ? 0 : 1);
        return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        advance(Math.max(0, count));
        return count;
    }

    @Override
    public void close() throws IOException {
        if (visible) {
            terminal.err().print("\r" + " ".repeat(WIDTH + 10) + "\r");
            terminal.err().flush();
        }
        super.close();
    }

    private void advance(int count) {
        done += count;
        long now = nanos.getAsLong();
        if (terminal.animated() && now - started > PATIENCE && now - drawn > PAUSE) {
            drawn = now;
            visible = true;
            draw(terminal.err());
        }
    }

    private void draw(PrintWriter err) {
        long filled = Math.min(WIDTH, done * WIDTH / size);
        err.print("\r[" + "█".repeat((int) filled) + "·".repeat((int) (WIDTH - filled)) + "] "
                + Math.min(PERCENT, done * PERCENT / size) + " %");
        err.flush();
    }
}
