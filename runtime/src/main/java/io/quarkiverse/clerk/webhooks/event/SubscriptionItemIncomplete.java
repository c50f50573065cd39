package io.quarkiverse.clerk.webhooks.event;

/**
 * Somebody has something to do before an item counts, such as to pay.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record SubscriptionItemIncomplete(WebhookMessage message,
        BillingSubscriptionItem data) implements SubscriptionItemEvent {

    @Override
    public String subscriptionItemId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SubscriptionItemIncomplete[message=" + message + ", id=" + data.id() + "]";
    }
}
