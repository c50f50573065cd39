package io.quarkiverse.clerk.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;

/** Makes the tables when the application starts. Yours may have migrations for that, by Flyway or Liquibase. */
class Schema {

    void create(@Observes StartupEvent start, DataSource database) throws SQLException, IOException {
        try (var script = Schema.class.getResourceAsStream("/schema.sql");
                var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var sql : new String(script.readAllBytes(), UTF_8).split(";\\s*\n")) {
                statement.execute(sql);
            }
        }
    }
}
