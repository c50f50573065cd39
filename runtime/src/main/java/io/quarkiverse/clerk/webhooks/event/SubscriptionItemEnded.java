package io.quarkiverse.clerk.webhooks.event;

/**
 * An item counts no longer.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record SubscriptionItemEnded(WebhookMessage message, BillingSubscriptionItem data) implements SubscriptionItemEvent {

    @Override
    public String subscriptionItemId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SubscriptionItemEnded[message=" + message + ", id=" + data.id() + "]";
    }
}
