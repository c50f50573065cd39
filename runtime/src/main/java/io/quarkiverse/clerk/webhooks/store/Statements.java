package io.quarkiverse.clerk.webhooks.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

import javax.sql.DataSource;

/** Executes SQL, each statement on a connection and in a transaction of its own. */
final class Statements {

    private final DataSource database;

    Statements(DataSource database) {
        this.database = database;
    }

    /** {@return how many rows it has changed} */
    int update(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection(); var statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        }
    }

    /** {@return whether there is any row} */
    boolean finds(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = prepare(connection, sql, parameters);
                var rows = statement.executeQuery()) {
            return rows.next();
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters) throws SQLException {
        var statement = connection.prepareStatement(sql);
        for (int i = 0; i < parameters.length; i++) {
            if (parameters[i] instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (parameters[i] instanceof String text) {
                statement.setString(i + 1, text);
            } else {
                statement.setNull(i + 1, Types.VARCHAR);
            }
        }
        return statement;
    }

    /** {@return whether a row with the same key is there already: class 23 of the standard's states} */
    static boolean isDuplicate(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("23");
    }

    /**
     * {@return whether a statement names what is not there, or may not be used: class 42 of the standard's states, for which
     * SQL Server has one of its own}
     */
    static boolean isRefused(SQLException e) {
        return e.getSQLState() != null && (e.getSQLState().startsWith("42") || e.getSQLState().equals("S0002"));
    }
}
