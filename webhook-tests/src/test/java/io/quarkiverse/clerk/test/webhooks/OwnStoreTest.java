package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.store.WebhookClaim;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** An application with a store of its own, beside a database. */
class OwnStoreTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withConfigurationResource("application.properties")
            .withApplicationRoot(jar -> jar.addClasses(Sender.class, AlwaysBusy.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.clerk.webhooks.signing-secret", Sender.SECRET)
            .overrideConfigKey("quarkus.clerk.webhooks.deduplication.create-table", "false")
            .overrideConfigKey("quarkus.datasource.db-kind", "h2")
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:own");

    @Inject
    WebhookStore store;

    @Test
    void itIsUsedAndTheDatabaseIsNotLookedAt() {
        assertThat(store).isInstanceOf(AlwaysBusy.class);
        Sender.send("msg_1", Sender.event("user.deleted", "{\"object\":\"user\",\"id\":\"user_1\",\"deleted\":true}"))
                .statusCode(503).body("reason", is("in-progress"));
    }

    @Singleton
    static class AlwaysBusy implements WebhookStore {

        @Override
        public Uni<WebhookClaim> claim(String id, Duration timeout) {
            return Uni.createFrom().item(new WebhookClaim(id, WebhookClaim.Status.IN_PROGRESS, ""));
        }

        @Override
        public Uni<Void> complete(WebhookClaim claim, Duration retention) {
            return Uni.createFrom().voidItem();
        }

        @Override
        public Uni<Void> release(WebhookClaim claim) {
            return Uni.createFrom().voidItem();
        }
    }
}
