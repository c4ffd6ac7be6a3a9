package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.review.Authorship;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Columns that several tables share. */
final class Rows {

    private Rows() {}

    static Authorship authorship(ResultSet row) throws SQLException {
        return new Authorship(
                row.getString("changed_by"), Instant.parse(row.getString("changed_at")), text(row, "reason"));
    }

    static Map<String, @Nullable Object> columns(Authorship authorship) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("changed_by", authorship.who());
        columns.put("changed_at", authorship.when().toString());
        columns.put("reason", authorship.why().orElse(null));
        return columns;
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
