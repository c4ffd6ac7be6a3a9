package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.evidence.Case;
import io.github.comovamos.scorecard.core.domain.evidence.FigureLine;
import io.github.comovamos.scorecard.core.domain.evidence.Population;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.Quantity;
import io.github.comovamos.scorecard.core.store.DatasetStore;
import io.github.comovamos.scorecard.core.store.DatasetWriter;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Writes a dataset row by row over plain JDBC: millions of rows go through here, and what is bound is all that is held
 * of them.
 */
final class JdbcDatasetWriter implements DatasetWriter {

    private static final int BATCH = 1000;

    private static final String FIGURE = """
            INSERT INTO figure (indicator, area, period, dataset, value, goal, sample)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String CASE = """
            INSERT INTO evidence_case (key, dataset, id, category, area, opened, closed, outcome, responsible)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String POPULATION = """
            INSERT INTO population (area, year, vintage, dataset, residents)
            VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;

    private final Handle handle;
    private final int dataset;
    private final Optional<CountingMethod> instrument;
    private final DatasetStore.RepeatedRow repeated;
    private final Map<IndicatorCode, Integer> indicators = new HashMap<>();
    private final long[] rows = new long[BATCH];
    private int waiting;
    private @Nullable String sql;
    private @Nullable PreparedStatement statement;

    JdbcDatasetWriter(
            Handle handle, int dataset, Optional<CountingMethod> instrument, DatasetStore.RepeatedRow repeated) {
        this.handle = handle;
        this.dataset = dataset;
        this.instrument = instrument;
        this.repeated = repeated;
    }

    /** Sets the values of a statement. */
    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @Override
    public void add(long row, FigureLine line) {
        add(row, FIGURE, insert -> {
            insert.setInt(1, indicator(line.indicator()));
            insert.setString(2, line.area().code());
            insert.setString(3, line.period().text());
            insert.setInt(4, dataset);
            insert.setString(5, line.value().map(Quantity::toString).orElse(null));
            insert.setString(6, line.goal().map(Quantity::toString).orElse(null));
            insert.setObject(7, line.sample().orElse(null));
        });
    }

    @Override
    public void add(long row, Case one) {
        String key = one.key(instrument);
        add(row, CASE, insert -> {
            insert.setString(1, key);
            insert.setInt(2, dataset);
            insert.setString(3, one.id());
            insert.setString(4, one.category());
            insert.setString(5, one.area().code());
            insert.setString(6, one.opened().toString());
            insert.setString(7, one.closed().map(LocalDate::toString).orElse(null));
            insert.setString(8, one.outcome().orElse(null));
            insert.setString(9, one.responsible().orElse(null));
        });
    }

    @Override
    public void add(long row, Population population) {
        add(row, POPULATION, insert -> {
            insert.setString(1, population.area().code());
            insert.setInt(2, population.year().getValue());
            insert.setString(3, population.vintage().name());
            insert.setInt(4, dataset);
            insert.setLong(5, population.residents());
        });
    }

    private void add(long row, String insert, Binding binding) {
        try {
            PreparedStatement prepared = prepared(insert);
            binding.bind(prepared);
            prepared.addBatch();
        } catch (SQLException e) {
            throw new StoreFault(e);
        }
        rows[waiting++] = row;
        if (waiting == BATCH) {
            flush();
        }
    }

    private PreparedStatement prepared(String insert) throws SQLException {
        PreparedStatement known = statement;
        if (known != null && insert.equals(sql)) {
            return known;
        }
        flush();
        close();
        Connection connection = handle.getConnection();
        PreparedStatement prepared = connection.prepareStatement(insert);
        statement = prepared;
        sql = insert;
        return prepared;
    }

    @Override
    public void flush() {
        PreparedStatement prepared = statement;
        if (prepared == null || waiting == 0) {
            return;
        }
        int written = waiting;
        waiting = 0;
        try {
            int[] counts = prepared.executeBatch();
            for (int i = 0; i < written; i++) {
                if (counts[i] == 0) {
                    repeated.accept(rows[i]);
                }
            }
        } catch (SQLException e) {
            throw new StoreFault(e);
        }
    }

    @Override
    public void finish(StoredDataset stored) {
        handle.createUpdate("""
                        INSERT INTO dataset (
                          id, name, shape, source, retrieved, instrument, sha256, reading, records, refused,
                          changed_by, changed_at, reason)
                        VALUES (
                          :id, :name, :shape, :source, :retrieved, :instrument, :sha, :reading, :records, :refused,
                          :changed_by, :changed_at, :reason)
                        """)
                .bind("id", dataset)
                .bind("name", stored.dataset().name().name())
                .bind("shape", stored.dataset().shape().code())
                .bind("source", stored.dataset().source())
                .bind("retrieved", stored.dataset().retrieved().toString())
                .bind(
                        "instrument",
                        stored.dataset().instrument().map(CountingMethod::name).orElse(""))
                .bind("sha", stored.dataset().sha256())
                .bind("reading", stored.reading())
                .bind("records", stored.records())
                .bind("refused", stored.refused())
                .bindMap(Rows.columns(stored.authorship()))
                .execute();
    }

    @Override
    public void close() {
        PreparedStatement prepared = statement;
        statement = null;
        if (prepared != null) {
            try {
                prepared.close();
            } catch (SQLException e) {
                throw new StoreFault(e);
            }
        }
    }

    private int indicator(IndicatorCode code) {
        return indicators.computeIfAbsent(
                code,
                known -> handle.createQuery("SELECT id FROM indicator WHERE code = :code")
                        .bind("code", known.code())
                        .mapTo(Integer.class)
                        .one());
    }
}
