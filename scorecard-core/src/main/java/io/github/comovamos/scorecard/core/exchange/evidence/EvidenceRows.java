package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.exchange.table.Cells;

/** Reads the rows of one layout. A row that cannot be taken is refused at the place where it is wrong. */
interface EvidenceRows {

    /** Reads the header. */
    void header(long row, Cells cells);

    /** Reads a row below it. */
    void row(long row, Cells cells);

    /** After the last row. */
    default void end() {}
}
