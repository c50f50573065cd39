package io.quarkiverse.clerk.runtime;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.webhooks.store.InMemoryWebhookStore;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.quarkus.arc.DefaultBean;
import io.smallrye.common.annotation.Identifier;

/** Makes the store of delivered webhooks where they are remembered in this process. */
@Singleton
public class InMemoryStoreProducer {

    @Produces
    @Singleton
    @DefaultBean
    WebhookStore store(ClerkConfig config, @Identifier(InstancesProducer.CLOCK) Clock clock) {
        return new InMemoryWebhookStore(config.defaultInstance().webhooks().deduplication().maxMessages(), clock);
    }
}
