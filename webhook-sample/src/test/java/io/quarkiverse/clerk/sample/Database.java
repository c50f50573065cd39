package io.quarkiverse.clerk.sample;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import io.quarkiverse.clerk.test.webhooks.PostgresServer;

/** Holds the application where a test wants it: at a statement that waits for a lock. */
final class Database {

    private static final int PATIENCE_SECONDS = 30;

    private final PostgresServer server;

    Database(PostgresServer server) {
        this.server = server;
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url(), PostgresServer.USER, "");
    }

    /** {@return what holds a lock until it is closed} */
    Connection lock(String sql) throws SQLException {
        var connection = connect();
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        return connection;
    }

    /** Waits until a statement that begins so waits for a lock. */
    void awaitHeld(String beginning) throws SQLException {
        awaitSome("""
                select 1 from pg_stat_activity where wait_event_type = 'Lock' and query like '%s%%'""".formatted(beginning));
    }

    /** Waits until a query has a result. */
    void awaitSome(String query) throws SQLException {
        try (var connection = connect(); var statement = connection.createStatement()) {
            for (int i = 0; i < PATIENCE_SECONDS * 50; i++) {
                try (var rows = statement.executeQuery(query)) {
                    if (rows.next()) {
                        return;
                    }
                }
                statement.execute("select pg_sleep(0.02)");
            }
        }
        throw new AssertionError("Nothing comes of: " + query);
    }

    /** {@return the first column of a result} */
    List<String> read(String query) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
