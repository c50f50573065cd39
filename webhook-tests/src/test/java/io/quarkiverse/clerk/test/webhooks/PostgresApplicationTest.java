package io.quarkiverse.clerk.test.webhooks;

import java.time.Clock;

import javax.sql.DataSource;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.store.JdbcWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.test.QuarkusUnitTest;

/** An application that remembers delivered webhooks in PostgreSQL. */
@EnabledIf("io.quarkiverse.clerk.test.webhooks.Programs#postgres")
class PostgresApplicationTest extends SharedStoreApplication {

    private static final PostgresServer SERVER = new PostgresServer("postgres-application");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application("jdbc")
            .overrideConfigKey("quarkus.datasource.db-kind", "postgresql")
            .overrideConfigKey("quarkus.datasource.username", PostgresServer.USER)
            .overrideConfigKey("quarkus.datasource.jdbc.url", SERVER.url())
            .setBeforeAllCustomizer(SERVER::create).setAfterAllCustomizer(SERVER::delete);

    @Inject
    DataSource database;

    @Override
    WebhookStore other() {
        return new JdbcWebhookStore(database, false, Runnable::run, Clock.systemUTC());
    }

    @Test
    void postgresMayStop() {
        survives(SERVER::stop, SERVER::start);
    }
}
