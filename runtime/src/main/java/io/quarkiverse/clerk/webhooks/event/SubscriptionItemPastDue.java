package io.quarkiverse.clerk.webhooks.event;

/**
 * A payment for an item is late.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record SubscriptionItemPastDue(WebhookMessage message, BillingSubscriptionItem data) implements SubscriptionItemEvent {

    @Override
    public String subscriptionItemId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SubscriptionItemPastDue[message=" + message + ", id=" + data.id() + "]";
    }
}
