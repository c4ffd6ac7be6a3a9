package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.value.Fraction;
import java.math.BigInteger;
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

    /** An exact value, which may be longer than what people type. */
    static Fraction fraction(String stored) {
        String[] parts = stored.split("/", 2);
        return new Fraction(new BigInteger(parts[0]), parts.length == 1 ? BigInteger.ONE : new BigInteger(parts[1]));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
