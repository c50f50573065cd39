package io.quarkiverse.clerk.webhooks.event;

/**
 * Something about an item has changed.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record SubscriptionItemUpdated(WebhookMessage message, BillingSubscriptionItem data) implements SubscriptionItemEvent {

    @Override
    public String subscriptionItemId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SubscriptionItemUpdated[message=" + message + ", id=" + data.id() + "]";
    }
}
