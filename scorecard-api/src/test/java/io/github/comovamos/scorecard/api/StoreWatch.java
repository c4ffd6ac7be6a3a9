package io.github.comovamos.scorecard.api;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** Sees whether anybody has changed a store: from a connection of its own, as the database itself counts. */
final class StoreWatch implements AutoCloseable {

    private final Connection connection;

    StoreWatch(Path store) {
        try {
            this.connection = DriverManager.getConnection("jdbc:sqlite:" + store);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A number that is another one once anybody has stored anything. */
    long version() {
        try (Statement statement = connection.createStatement();
                ResultSet version = statement.executeQuery("PRAGMA data_version")) {
            version.next();
            return version.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
