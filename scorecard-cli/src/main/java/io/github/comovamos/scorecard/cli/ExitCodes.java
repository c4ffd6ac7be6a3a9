package io.github.comovamos.scorecard.cli;

import io.github.comovamos.scorecard.core.failure.FailureReason;

/** What the program's exit code says. */
public final class ExitCodes {

    /** Done. */
    public static final int DONE = 0;

    /** Something went wrong that should not have. */
    public static final int UNEXPECTED = 1;

    /** The command line itself is not understood. */
    public static final int USAGE = 2;

    private static final int INVALID = 3;
    private static final int NOT_FOUND = 4;
    private static final int CONFLICT = 5;
    private static final int NOT_ALLOWED = 6;

    private ExitCodes() {}

    /** The exit code for a refusal. */
    public static int of(FailureReason reason) {
        return switch (reason) {
            case INVALID -> INVALID;
            case NOT_FOUND -> NOT_FOUND;
            case CONFLICT -> CONFLICT;
            case NOT_ALLOWED -> NOT_ALLOWED;
        };
    }
}
