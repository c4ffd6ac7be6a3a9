package io.github.comovamos.scorecard.cli.output;

import io.github.comovamos.scorecard.core.domain.value.Coded;

/** How results are written. */
public enum Format implements Coded {
    /** For people: aligned, and coloured where the terminal can. */
    TABLE,
    /** For spreadsheets and other programs. */
    CSV,
    /** For other programs. */
    JSON
}
