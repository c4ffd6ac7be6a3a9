package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.failure.ScorecardException;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;

/** What differs between databases. */
interface Database {

    /** Connections whose transactions only read, each of one state. */
    DataSource readers();

    /** Connections whose transactions write: they wait for one another from their first statement on. */
    DataSource writers();

    /** Brings the tables to this version of the scorecard, whatever state they are in. */
    void migrate();

    /** What a fault of the database means, where it means a refusal rather than a surprise. */
    Optional<ScorecardException> refusal(SQLException fault);
}
