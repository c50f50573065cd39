package io.quarkiverse.clerk.webhooks.event;

/**
 * An item was cancelled, and counts until its period ends.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record SubscriptionItemCanceled(WebhookMessage message, BillingSubscriptionItem data) implements SubscriptionItemEvent {

    @Override
    public String subscriptionItemId() {
        return data.id();
    }
}
