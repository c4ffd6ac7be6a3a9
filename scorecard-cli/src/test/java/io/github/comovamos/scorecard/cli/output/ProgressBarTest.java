package io.github.comovamos.scorecard.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProgressBarTest {

    private static final int SIZE = 1000;

    private final StringWriter err = new StringWriter();
    private long now = 5;

    @Test
    void withinASecondNothingIsDrawn() throws IOException {
        try (ProgressBar bar = bar(true)) {
            read(bar, 500);
            pass(Duration.ofSeconds(1));
            read(bar, 250);
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void afterASecondTheBarShowsHowMuchIsRead() throws IOException {
        try (ProgressBar bar = bar(true)) {
            pass(Duration.ofMillis(1001));
            read(bar, 250);

            assertThat(err.toString()).isEqualTo("\r[" + "█".repeat(10) + "·".repeat(30) + "] 25 %");
        }
    }

    @Test
    void theBarIsDrawnAtMostTenTimesASecond() throws IOException {
        try (ProgressBar bar = bar(true)) {
            pass(Duration.ofSeconds(2));
            read(bar, 250);
            String first = err.toString();
            pass(Duration.ofMillis(100));
            read(bar, 250);
            assertThat(err.toString()).isEqualTo(first);

            pass(Duration.ofMillis(1));
            read(bar, 250);
            assertThat(err.toString()).isEqualTo(first + "\r[" + "█".repeat(30) + "·".repeat(10) + "] 75 %");
        }
    }

    @Test
    void aBarThatWasDrawnIsWipedAtTheEnd() throws IOException {
        try (ProgressBar bar = bar(true)) {
            pass(Duration.ofSeconds(2));
            read(bar, SIZE);
        }

        String drawn = err.toString().substring(1, err.toString().indexOf('\r', 1));
        String wiped = err.toString().substring(1 + drawn.length());
        assertThat(drawn).endsWith("] 100 %");
        assertThat(wiped).matches("\r +\r");
        assertThat(wiped.length() - 2)
                .as("as many spaces as the longest bar has characters")
                .isGreaterThanOrEqualTo(drawn.length());
    }

    @Test
    void whereNoTerminalIsReadNothingIsEverDrawn() throws IOException {
        try (ProgressBar bar = bar(false)) {
            pass(Duration.ofHours(1));
            read(bar, SIZE);
        }

        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aFileThatGrowsWhileItIsReadStaysAtAHundredPercent() throws IOException {
        try (ProgressBar bar = new ProgressBar(file(), SIZE / 2, terminal(true), () -> now)) {
            pass(Duration.ofSeconds(2));
            read(bar, SIZE);
        }

        assertThat(err.toString()).contains("[" + "█".repeat(40) + "] 100 %");
    }

    @Test
    void whatIsReadIsTheFileByteByByteOrAtOnce() throws IOException {
        try (ProgressBar bar = bar(true)) {
            pass(Duration.ofSeconds(2));
            assertThat(bar.read()).isZero();
            assertThat(bar.readAllBytes()).hasSize(SIZE - 1);
            assertThat(bar.read()).isEqualTo(-1);
        }
    }

    private void pass(Duration time) {
        now += time.toNanos();
    }

    private ProgressBar bar(boolean animated) {
        return new ProgressBar(file(), SIZE, terminal(animated), () -> now);
    }

    private static InputStream file() {
        return new ByteArrayInputStream(new byte[SIZE]);
    }

    private Terminal terminal(boolean animated) {
        return new Terminal(new PrintWriter(Writer.nullWriter()), new PrintWriter(err), false, animated);
    }

    private static void read(InputStream bar, int count) throws IOException {
        assertThat(bar.read(new byte[SIZE], 0, count)).isEqualTo(count);
    }
}
