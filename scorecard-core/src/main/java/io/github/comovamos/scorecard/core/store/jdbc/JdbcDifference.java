package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.value.DatasetName;
import io.github.comovamos.scorecard.core.store.DatasetDifference;
import java.util.List;
import org.jdbi.v3.core.Handle;

/**
 * What one dataset says otherwise than another: both are brought into rows of name, area, period, field and text, and
 * compared there.
 */
final class JdbcDifference {

    /**
     * What a dataset says, field by field, of those also that it leaves out: a goal that comes or goes is a revision.
     * The key makes two rows speak of the same thing.
     */
    private static final String SAID = """
            SELECT code || '/' || area || '/' || period AS key, code AS name, area, period,
              'value' AS field, value AS said
            FROM figure JOIN indicator ON indicator.id = figure.indicator
            WHERE dataset = DATASET
            UNION ALL
            SELECT code || '/' || area || '/' || period, code, area, period, 'goal', goal
            FROM figure JOIN indicator ON indicator.id = figure.indicator
            WHERE dataset = DATASET
            UNION ALL
            SELECT code || '/' || area || '/' || period, code, area, period, 'sample', CAST(sample AS TEXT)
            FROM figure JOIN indicator ON indicator.id = figure.indicator
            WHERE dataset = DATASET
            UNION ALL
            SELECT key, id, area, opened, 'category', category FROM evidence_case WHERE dataset = DATASET
            UNION ALL
            SELECT key, id, area, opened, 'area', area FROM evidence_case WHERE dataset = DATASET
            UNION ALL
            SELECT key, id, area, opened, 'opened', opened FROM evidence_case WHERE dataset = DATASET
            UNION ALL
            SELECT key, id, area, opened, 'closed', closed FROM evidence_case WHERE dataset = DATASET
            UNION ALL
            SELECT key, id, area, opened, 'outcome', outcome FROM evidence_case WHERE dataset = DATASET
            UNION ALL
            SELECT key, id, area, opened, 'responsible', responsible FROM evidence_case WHERE dataset = DATASET
            UNION ALL
            SELECT area || '/' || year || '/' || vintage, vintage, area, CAST(year AS TEXT), 'residents',
              CAST(residents AS TEXT)
            FROM population
            WHERE dataset = DATASET
            """;

    private static final String BOTH = "WITH one AS (" + said(":before") + "), other AS (" + said(":after") + ") ";

    private static final String REVISED = """
            FROM one JOIN other ON other.key = one.key AND other.field = one.field
            WHERE one.said IS DISTINCT FROM other.said
            """;

    private final Handle handle;
    private final DatasetName before;
    private final DatasetName after;

    JdbcDifference(Handle handle, DatasetName before, DatasetName after) {
        this.handle = handle;
        this.before = before;
        this.after = after;
    }

    private static String said(String dataset) {
        return SAID.replace("DATASET", "(SELECT id FROM dataset WHERE name = " + dataset + ")");
    }

    DatasetDifference of(int limit) {
        long common = number("SELECT count(DISTINCT one.key) FROM one JOIN other ON other.key = one.key");
        long inOne = number("SELECT count(DISTINCT key) FROM one");
        long inOther = number("SELECT count(DISTINCT key) FROM other");
        return new DatasetDifference(
                common, inOne - common, inOther - common, revisions(limit), number("SELECT count(*) " + REVISED));
    }

    private List<DatasetDifference.Revised> revisions(int limit) {
        return handle.createQuery(BOTH + """
                        SELECT other.name, other.area, other.period, one.field, one.said AS was, other.said AS is_now
                        """ + REVISED + " ORDER BY one.key, one.field LIMIT :limit")
                .bind("before", before.name())
                .bind("after", after.name())
                .bind("limit", limit)
                .map((row, context) -> new DatasetDifference.Revised(
                        row.getString("name"),
                        row.getString("area"),
                        row.getString("period"),
                        row.getString("field"),
                        Rows.text(row, "was"),
                        Rows.text(row, "is_now")))
                .list();
    }

    private long number(String sql) {
        return handle.createQuery(BOTH + sql)
                .bind("before", before.name())
                .bind("after", after.name())
                .mapTo(Long.class)
                .one();
    }
}
