package io.quarkiverse.clerk.webhooks.event;

/**
 * A subscription counts from now on.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record SubscriptionActive(WebhookMessage message, BillingSubscription data) implements SubscriptionEvent {

    @Override
    public String subscriptionId() {
        return data.id();
    }
}
