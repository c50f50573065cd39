package io.quarkiverse.clerk.runtime;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.webhooks.store.RedisWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.arc.DefaultBean;
import io.quarkus.redis.datasource.ReactiveRedisDataSource;

/** Makes the store of delivered webhooks where they are remembered in Redis. */
@Singleton
public class RedisStoreProducer {

    @Produces
    @Singleton
    @DefaultBean
    WebhookStore store(ReactiveRedisDataSource redis) {
        return new RedisWebhookStore(redis);
    }
}
