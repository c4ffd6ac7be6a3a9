package io.github.comovamos.scorecard.core.store.jdbc;

import java.sql.SQLException;

/** A fault of the database on its way to the one place that knows what it means. */
final class StoreFault extends RuntimeException {

    StoreFault(SQLException fault) {
        super(fault);
    }
}
