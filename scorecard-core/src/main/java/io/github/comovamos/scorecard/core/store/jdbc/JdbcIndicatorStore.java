package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.evidence.Cadence;
import io.github.comovamos.scorecard.core.domain.evidence.Direction;
import io.github.comovamos.scorecard.core.domain.evidence.Indicator;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.value.IndicatorCode;
import io.github.comovamos.scorecard.core.domain.value.LocalizedText;
import io.github.comovamos.scorecard.core.store.IndicatorStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** The tables {@code indicator} and {@code indicator_revision}. */
final class JdbcIndicatorStore implements IndicatorStore {

    private final Handle handle;

    JdbcIndicatorStore(Handle handle) {
        this.handle = handle;
    }

    @Override
    public List<Indicator> all() {
        return handle.createQuery("""
                        SELECT *
                        FROM indicator
                        JOIN indicator_revision AS latest ON latest.indicator = indicator.id
                        WHERE NOT EXISTS (
                          SELECT 1
                          FROM indicator_revision AS later
                          WHERE later.indicator = latest.indicator AND later.revision > latest.revision)
                        ORDER BY indicator.id
                        """).map((row, context) -> indicator(row)).list();
    }

    @Override
    public Optional<Indicator> find(IndicatorCode code) {
        return handle.createQuery("""
                        SELECT *
                        FROM indicator
                        JOIN indicator_revision ON indicator_revision.indicator = indicator.id
                        WHERE code = :code
                        ORDER BY revision DESC
                        LIMIT 1
                        """)
                .bind("code", code.code())
                .map((row, context) -> indicator(row))
                .findOne();
    }

    @Override
    public void put(Indicator indicator, Authorship authorship) {
        String code = indicator.code().code();
        handle.createUpdate("INSERT INTO indicator (code) VALUES (:code) ON CONFLICT DO NOTHING")
                .bind("code", code)
                .execute();
        handle.createUpdate("""
                        INSERT INTO indicator_revision (
                          indicator, revision, title_es, title_en, unit, direction, cadence, source,
                          changed_by, changed_at, reason)
                        SELECT
                          id, 1 + coalesce((SELECT max(revision) FROM indicator_revision WHERE indicator = id), 0),
                          :title_es, :title_en, :unit, :direction, :cadence, :source, :changed_by, :changed_at, :reason
                        FROM indicator
                        WHERE code = :code
                        """)
                .bind("code", code)
                .bind("title_es", indicator.title().es())
                .bind("title_en", indicator.title().en())
                .bind("unit", indicator.unit())
                .bind("direction", indicator.direction().code())
                .bind("cadence", indicator.cadence().code())
                .bind("source", indicator.source().orElse(null))
                .bindMap(Rows.columns(authorship))
                .execute();
    }

    private static Indicator indicator(ResultSet row) throws SQLException {
        return new Indicator(
                new IndicatorCode(row.getString("code")),
                new LocalizedText(row.getString("title_es"), row.getString("title_en")),
                row.getString("unit"),
                Direction.parse(row.getString("direction")),
                Cadence.parse(row.getString("cadence")),
                Rows.text(row, "source"));
    }
}
