package io.quarkiverse.clerk.test.webhooks;

import javax.sql.DataSource;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.condition.EnabledIf;
import org.postgresql.ds.PGSimpleDataSource;

/** Remembering in PostgreSQL. */
@EnabledIf("io.quarkiverse.clerk.test.webhooks.Programs#postgres")
class PostgresWebhookStoreTest extends JdbcWebhookStoreContract {

    private static final PostgresServer SERVER = new PostgresServer("postgres-store");

    @BeforeAll
    static void start() {
        SERVER.create();
    }

    @AfterAll
    static void stop() {
        SERVER.delete();
    }

    @Override
    DataSource database() {
        var database = new PGSimpleDataSource();
        database.setUrl(SERVER.url());
        database.setUser(PostgresServer.USER);
        return database;
    }
}
