package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.webhooks.store.InMemoryWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.test.QuarkusUnitTest;

/** An application with a database that remembers in memory, because that was asked for. */
class MemoryOnRequestTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withConfigurationResource("application.properties")
            .withEmptyApplication()
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.clerk.webhooks.deduplication.store", "memory")
            .overrideConfigKey("quarkus.clerk.webhooks.deduplication.retention", "25H")
            .overrideConfigKey("quarkus.datasource.db-kind", "h2")
            .overrideConfigKey("quarkus.datasource.jdbc.url", "jdbc:h2:mem:unused")
            .setLogRecordPredicate(entry -> entry.getMessage().contains("quarkus.clerk")
                    || String.valueOf(entry.getParameters() == null ? "" : List.of(entry.getParameters()))
                            .contains("quarkus.clerk"))
            .assertLogRecords(entries -> assertThat(entries).isEmpty());

    @Inject
    Instance<WebhookStore> store;

    @Inject
    ClerkConfig config;

    @Test
    void memoryIsUsed() {
        assertThat(store.get()).isInstanceOf(InMemoryWebhookStore.class);
    }

    @Test
    void thePropertiesNameNoInstance() {
        assertThat(config.namedInstances()).isEmpty();
    }
}
