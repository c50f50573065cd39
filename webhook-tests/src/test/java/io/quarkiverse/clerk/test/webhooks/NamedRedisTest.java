package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.store.InMemoryWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.redis.client.RedisClientName;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.test.QuarkusUnitTest;

/** An application that has a Redis client with a name and none without, and no webhooks that would need one. */
class NamedRedisTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withConfigurationResource("application.properties")
            .withEmptyApplication()
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.redis.other.hosts", "redis://127.0.0.1:1");

    @Inject
    @RedisClientName("other")
    ReactiveRedisDataSource redis;

    @Inject
    Instance<WebhookStore> store;

    @Test
    void isNotAskedForAnother() {
        assertThat(store.get()).isInstanceOf(InMemoryWebhookStore.class);
    }
}
