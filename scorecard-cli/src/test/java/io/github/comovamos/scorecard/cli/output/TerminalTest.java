package io.github.comovamos.scorecard.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {

    private static final Map<String, String> CAPABLE = Map.of("TERM", "xterm-256color");

    @Test
    void coloursNeedATerminalToReadTheResults() {
        assertThat(terminal(true, true, CAPABLE).colours()).isTrue();
        assertThat(terminal(false, true, CAPABLE).colours()).isFalse();
    }

    @Test
    void progressNeedsATerminalToReadTheErrors() {
        assertThat(terminal(false, true, CAPABLE).animated()).isTrue();
        assertThat(terminal(true, false, CAPABLE).animated()).isFalse();
    }

    @Test
    void whoeverAsksForNoColourGetsNoneAndStillSeesProgress() {
        Map<String, String> asked = Map.of("TERM", "xterm", "NO_COLOR", "1");

        assertThat(terminal(true, true, asked).colours()).isFalse();
        assertThat(terminal(true, true, asked).animated()).isTrue();
    }

    @Test
    void anEmptyNoColorAsksForNothing() {
        assertThat(terminal(true, true, Map.of("TERM", "xterm", "NO_COLOR", "")).colours())
                .as("https://no-color.org: present and not an empty string")
                .isTrue();
    }

    @Test
    void aTerminalThatCanDoNothingIsAskedNothing() {
        for (Map<String, String> environment : Map.of(
                        "dumb", Map.of("TERM", "dumb"), "empty", Map.of("TERM", ""), "none", Map.<String, String>of())
                .values()) {
            assertThat(terminal(true, true, environment).colours()).isFalse();
            assertThat(terminal(true, true, environment).animated()).isFalse();
        }
    }

    private static Terminal terminal(boolean out, boolean err, Map<String, String> environment) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        return Terminal.of(nowhere, nowhere, out, err, environment);
    }
}
