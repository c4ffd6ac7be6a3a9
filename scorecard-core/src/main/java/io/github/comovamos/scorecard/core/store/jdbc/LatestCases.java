package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.evidence.KnownCase;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Of rows in the order of their keys, the most recent one of each key; rows of datasets that do not count are empty. */
final class LatestCases implements Iterator<KnownCase> {

    private final Iterator<Optional<KnownCase>> rows;
    private @Nullable KnownCase ahead;

    LatestCases(Iterator<Optional<KnownCase>> rows) {
        this.rows = rows;
        this.ahead = read();
    }

    @Override
    public boolean hasNext() {
        return ahead != null;
    }

    @Override
    public KnownCase next() {
        KnownCase latest = ahead;
        if (latest == null) {
            throw new NoSuchElementException();
        }
        ahead = read();
        while (ahead != null && ahead.key().equals(latest.key())) {
            latest = ahead.provenance().recency() > latest.provenance().recency() ? ahead : latest;
            ahead = read();
        }
        return latest;
    }

    private @Nullable KnownCase read() {
        while (rows.hasNext()) {
            Optional<KnownCase> row = rows.next();
            if (row.isPresent()) {
                return row.get();
            }
        }
        return null;
    }
}
