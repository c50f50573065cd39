package io.quarkiverse.clerk.test.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.store.RedisWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.test.QuarkusUnitTest;

/** An application with a Redis client but no database that has asked for no store. No Redis is there. */
class RedisByDefaultTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withConfigurationResource("application.properties")
            .withEmptyApplication()
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_x")
            .overrideConfigKey("quarkus.redis.hosts", "redis://127.0.0.1:1");

    @Inject
    Instance<WebhookStore> store;

    @Test
    void redisIsUsed() {
        assertThat(store.get()).isInstanceOf(RedisWebhookStore.class);
    }
}
