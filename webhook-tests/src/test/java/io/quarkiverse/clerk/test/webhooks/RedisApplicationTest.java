package io.quarkiverse.clerk.test.webhooks;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.webhooks.store.RedisWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;
import io.quarkus.test.QuarkusUnitTest;

/** An application that remembers delivered webhooks in Redis. */
@EnabledIf("io.quarkiverse.clerk.test.webhooks.Programs#redis")
class RedisApplicationTest extends SharedStoreApplication {

    private static final RedisServer SERVER = new RedisServer("redis-application");

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application("redis")
            .overrideConfigKey("quarkus.redis.hosts", SERVER.url())
            .setBeforeAllCustomizer(SERVER::start).setAfterAllCustomizer(SERVER::stop);

    @Inject
    ReactiveRedisDataSource redis;

    @Override
    WebhookStore other() {
        return new RedisWebhookStore(redis);
    }

    /** It forgets everything, because it keeps nothing on disk. */
    @Test
    void redisMayStop() {
        survives(SERVER::stop, SERVER::start);
    }
}
