package io.quarkiverse.clerk.webhooks.event;

/**
 * An item will count once the one before it ends.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record SubscriptionItemUpcoming(WebhookMessage message, BillingSubscriptionItem data) implements SubscriptionItemEvent {

    @Override
    public String subscriptionItemId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SubscriptionItemUpcoming[message=" + message + ", id=" + data.id() + "]";
    }
}
