package io.quarkiverse.clerk.test.webhooks;

import static io.quarkiverse.clerk.webhooks.store.WebhookClaim.Status.IN_PROGRESS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;

import javax.sql.DataSource;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.store.JdbcWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.test.QuarkusUnitTest;

/** An application that remembers delivered webhooks in H2. */
class H2ApplicationTest extends SharedStoreApplication {

    private static final Duration HOUR = Duration.ofHours(1);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application("jdbc")
            .overrideConfigKey("quarkus.datasource.db-kind", "h2")
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:application;DB_CLOSE_DELAY=-1");

    @Inject
    DataSource database;

    @Inject
    WebhookStore store;

    @Inject
    UserTransaction transaction;

    @Override
    WebhookStore other() {
        return new JdbcWebhookStore(database, false, Runnable::run, Clock.systemUTC());
    }

    @Test
    void aClaimIsNoPartOfTheTransactionOfWhoAsksForIt() throws Exception {
        transaction.begin();
        try {
            store.claim("msg_in_transaction", HOUR).await().indefinitely();
        } finally {
            transaction.rollback();
        }
        assertThat(other().claim("msg_in_transaction", HOUR).await().indefinitely().status()).isEqualTo(IN_PROGRESS);
    }
}
