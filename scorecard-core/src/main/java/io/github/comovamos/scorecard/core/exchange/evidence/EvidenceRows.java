package io.github.comovamos.scorecard.core.exchange.evidence;

import java.util.List;

/** Reads the rows of one layout. A row that cannot be taken is refused at the place where it is wrong. */
interface EvidenceRows {

    /** Reads the header. */
    void header(long row, List<String> cells);

    /** Reads a row below it. */
    void row(long row, List<String> cells);

    /** After the last row. */
    default void end() {}
}
