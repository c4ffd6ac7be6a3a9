package io.github.comovamos.scorecard.cli.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.comovamos.scorecard.core.domain.value.Language;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class UnexpectedFaultHandlerTest {

    private static final int EXIT_CODE = 77;

    private final StringWriter err = new StringWriter();

    @Test
    void aProgramThatEndsWellKeepsItsExitCode() {
        assertThat(handler(false).run(() -> 5, Language.ES)).isEqualTo(5);
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void whatNobodyForesawIsOneSentence() {
        int exitCode = handler(false)
                .run(
                        () -> {
                            throw new IllegalStateException("a first line\nand a second");
                        },
                        Language.ES);

        assertThat(exitCode).isEqualTo(EXIT_CODE);
        assertThat(err)
                .hasToString("scorecard: error inesperado: java.lang.IllegalStateException: a first line"
                        + " (con SCORECARD_DEBUG=1 se muestra la traza)\n");
    }

    @Test
    void theTraceIsForWhoeverAskedForIt() {
        int exitCode = handler(true).say(new IllegalStateException("so"), Language.EN);

        assertThat(exitCode).isEqualTo(EXIT_CODE);
        assertThat(err.toString())
                .startsWith("scorecard: unexpected error: java.lang.IllegalStateException: so (SCORECARD_DEBUG=1 shows")
                .contains("\tat " + getClass().getName());
    }

    private UnexpectedFaultHandler handler(boolean traced) {
        return new UnexpectedFaultHandler(new PrintWriter(err), traced, EXIT_CODE);
    }
}
