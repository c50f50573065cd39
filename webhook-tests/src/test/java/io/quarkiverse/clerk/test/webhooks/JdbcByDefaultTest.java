package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;

import javax.sql.DataSource;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.store.JdbcWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.test.QuarkusUnitTest;

/** An application with a database and a Redis client that has asked for no store, and has no signing secret. */
class JdbcByDefaultTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withConfigurationResource("application.properties")
            .withApplicationRoot(jar -> jar.addClasses(Sender.class, UserObserver.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.datasource.db-kind", "h2")
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:default");

    @Inject
    Instance<WebhookStore> store;

    @Inject
    DataSource database;

    @Test
    void theDatabaseIsUsed() {
        assertThat(store.get()).isInstanceOf(JdbcWebhookStore.class);
    }

    @Test
    void nothingIsMadeOrServedWithoutASigningSecret() {
        Sender.send("msg_1", "{}").statusCode(404);
        assertThatThrownBy(() -> {
            try (var connection = database.getConnection(); var statement = connection.createStatement()) {
                statement.execute("select id from clerk_webhook");
            }
        }).isInstanceOf(SQLException.class).hasMessageContaining("not found");
    }
}
