package io.github.comovamos.scorecard.core.store.jdbc;

import io.github.comovamos.scorecard.core.domain.rating.Rating;
import io.github.comovamos.scorecard.core.domain.review.Authorship;
import io.github.comovamos.scorecard.core.domain.value.AgendaId;
import io.github.comovamos.scorecard.core.domain.value.EvaluationNumber;
import io.github.comovamos.scorecard.core.store.AgendaVersion;
import io.github.comovamos.scorecard.core.store.RevisedRating;
import io.github.comovamos.scorecard.core.store.Store;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** An SQLite file, past the store that is in it. */
record SqliteFile(Path path) {

    static final AgendaId AGENDA = new AgendaId("sample");
    static final EvaluationNumber THIRD = EvaluationNumber.of(3);
    static final RevisedRating RATING = new RevisedRating(1, Rating.of("19006", 1, "9.8"));

    /** Runs one statement on a connection of its own, such as a person with a shell for SQLite would. */
    void run(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the first row. */
    String ask(String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + path);
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            return row.next() ? String.valueOf(row.getString(1)) : "no row";
        }
    }

    /** Makes a store in the file with one version of an agenda and one rating. */
    Store fill() {
        Store store = JdbcStore.createSqlite(path);
        Authorship ana = new Authorship("Ana", Instant.parse("2013-06-19T12:00:00Z"), Optional.empty());
        store.write(session -> {
            session.agendas().add(new AgendaVersion(AGENDA, 1, "{}", ana));
            session.ratings().append(AGENDA, THIRD, List.of(RATING), ana);
            return true;
        });
        return store;
    }
}
