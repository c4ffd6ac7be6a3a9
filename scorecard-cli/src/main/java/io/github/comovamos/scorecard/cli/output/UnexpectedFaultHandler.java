package io.github.comovamos.scorecard.cli.output;

import io.github.comovamos.scorecard.core.domain.value.Language;
import io.github.comovamos.scorecard.core.failure.Message;
import java.io.PrintWriter;
import java.util.concurrent.Callable;

/** The last resort: what nobody foresaw ends in one sentence, and in a trace for whoever asked for it. */
public final class UnexpectedFaultHandler {

    private final PrintWriter err;
    private final boolean traced;
    private final int exitCode;

    /**
     * A handler.
     *
     * @param err where it says so
     * @param traced whether the trace is shown
     * @param exitCode what the program then ends with
     */
    public UnexpectedFaultHandler(PrintWriter err, boolean traced, int exitCode) {
        this.err = err;
        this.traced = traced;
        this.exitCode = exitCode;
    }

    /** Runs a program and gives its exit code, whatever happens. */
    public int run(Callable<Integer> program, Language language) {
        try {
            return program.call();
        } catch (Exception e) {
            return say(e, language);
        }
    }

    /** Says what happened, and gives the exit code. */
    public int say(Exception fault, Language language) {
        err.println("scorecard: "
                + language.of(Message.of(
                        "error inesperado: %s (con SCORECARD_DEBUG=1 se muestra la traza)",
                        "unexpected error: %s (SCORECARD_DEBUG=1 shows the trace)",
                        fault.toString().lines().findFirst().orElse(""))));
        if (traced) {
            fault.printStackTrace(err);
        }
        err.flush();
        return exitCode;
    }
}
