package io.github.comovamos.scorecard.core.exchange.evidence;

import io.github.comovamos.scorecard.core.exchange.table.BadCell;
import java.util.List;

/** Reads the rows of one layout. A row that cannot be taken ends with {@link BadCell}. */
interface EvidenceRows {

    /** Reads the header. */
    void header(long row, List<String> cells);

    /** Reads a row below it. */
    void row(long row, List<String> cells);

    /** After the last row. */
    default void end() {}
}
