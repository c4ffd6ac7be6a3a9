package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.evidence.Dataset;
import io.github.comovamos.scorecard.core.domain.evidence.Shape;
import io.github.comovamos.scorecard.core.domain.value.Coded;
import io.github.comovamos.scorecard.core.domain.value.CountingMethod;
import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.failure.Message;
import io.github.comovamos.scorecard.core.store.DatasetPart;
import io.github.comovamos.scorecard.core.store.DatasetStore;
import io.github.comovamos.scorecard.core.store.DatasetWriter;
import io.github.comovamos.scorecard.core.store.StoredDataset;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The table {@code dataset}. */
final class JdbcDatasetStore implements DatasetStore {

    private final Handle handle;

    JdbcDatasetStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<StoredDataset> all() {
        return handle.createQuery("SELECT * FROM dataset ORDER BY id")
                .map((row, context) -> dataset(row))
                .list();
    }

    @Override
    public Optional<StoredDataset> find(DatasetName name) {
        return handle.createQuery("SELECT * FROM dataset WHERE name = :name")
                .bind("name", name.name())
                .map((row, context) -> dataset(row))
                .findOne();
    }

    @Override
    public Optional<StoredDataset> holding(String sha256, String reading, long refused) {
        return handle.createQuery("""
                        SELECT * FROM dataset
                        WHERE sha256 = :file AND reading = :reading AND refused = :refused
                        ORDER BY id LIMIT 1
                        """)
                .bind("file", sha256)
                .bind("reading", reading)
                .bind("refused", refused)
                .map((row, context) -> dataset(row))
                .findOne();
    }

    @Override
    public List<DatasetPart> parts(DatasetName name) {
        return handle.createQuery("""
                        SELECT code AS name, area, period, indicator AS place
                        FROM figure JOIN indicator ON indicator.id = figure.indicator
                        WHERE dataset = (SELECT id FROM dataset WHERE name = :name)
                        UNION ALL
                        SELECT category, area, opened, 0
                        FROM evidence_case
                        WHERE dataset = (SELECT id FROM dataset WHERE name = :name)
                        UNION ALL
                        SELECT vintage, area, CAST(year AS TEXT), 0
                        FROM population
                        WHERE dataset = (SELECT id FROM dataset WHERE name = :name)
                        """.transform(JdbcDatasetStore::summed))
                .bind("name", name.name())
                .map((row, context) -> new DatasetPart(
                        row.getString("name"),
                        row.getInt("areas"),
                        row.getString("first"),
                        row.getString("last"),
                        row.getLong("records")))
                .list();
    }

    private static String summed(String rows) {
        return """
                SELECT name, count(DISTINCT area) AS areas, min(period) AS first, max(period) AS last,
                  count(*) AS records
                FROM (
                """ + rows + """
                ) AS said
                GROUP BY name
                ORDER BY min(place), name
                """;
    }

    @Override
    public DatasetWriter begin(Optional<CountingMethod> instrument, RepeatedRow repeated) {
        int id = handle.createQuery("SELECT coalesce(max(id), 0) + 1 FROM dataset")
                .mapTo(Integer.class)
                .one();
        return new JdbcDatasetWriter(handle, id, instrument, repeated);
    }

    static StoredDataset dataset(ResultSet row) throws SQLException {
        return new StoredDataset(
                new Dataset(
                        new DatasetName(row.getString("name")),
                        Coded.parse(new Message("una forma", "a shape"), row.getString("shape"), Shape.values()),
                        row.getString("source"),
                        LocalDate.parse(row.getString("retrieved")),
                        instrument(row.getString("instrument")),
                        row.getString("sha256")),
                row.getString("reading"),
                row.getLong("records"),
                row.getLong("refused"),
                Rows.authorship(row));
    }

    private static Optional<CountingMethod> instrument(String stored) {
        return Optional.of(stored).filter(name -> !name.isEmpty()).map(CountingMethod::new);
    }
}
