package io.github.comovamos.scorecard.core.failure;

/** Why something was refused: a closed list, so that every edge can map it whole. */
public enum FailureReason {
    /** What was given cannot be taken: its form, range or combination is wrong. */
    INVALID,
    /** What was asked for by name does not exist. */
    NOT_FOUND,
    /** What was given is well formed, but contradicts what is already stored. */
    CONFLICT,
    /** Whoever asks may not do this. */
    NOT_ALLOWED
}
