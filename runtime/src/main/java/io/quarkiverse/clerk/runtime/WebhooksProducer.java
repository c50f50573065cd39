package io.quarkiverse.clerk.runtime;

import java.time.Clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkiverse.clerk.webhooks.ClerkWebhooks;
import io.quarkiverse.clerk.webhooks.WebhookDelivery;
import io.quarkiverse.clerk.webhooks.WebhookObservers;
import io.quarkiverse.clerk.webhooks.WebhookVerifier;
import io.quarkiverse.clerk.webhooks.store.WebhookStore;
import io.smallrye.common.annotation.Identifier;

/** Makes what webhooks go through. */
@Singleton
public class WebhooksProducer {

    @Produces
    @Singleton
    ClerkWebhooks webhooks(ClerkConfig config, @Identifier(InstancesProducer.CLOCK) Clock clock) {
        var webhooks = config.defaultInstance().webhooks();
        return new ClerkWebhooks(
                webhooks.signingSecret().map(secrets -> new WebhookVerifier(secrets, webhooks.tolerance(), clock)));
    }

    @Produces
    @Singleton
    WebhookDelivery delivery(ClerkConfig config, WebhookStore store, WebhookObservers observers,
            @ConfigProperty(name = "quarkus.application.name", defaultValue = "") String application) {
        var deduplication = config.defaultInstance().webhooks().deduplication();
        return new WebhookDelivery(application, store, observers, deduplication.claimTimeout(), deduplication.retention());
    }
}
