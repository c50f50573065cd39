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

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SubscriptionItemCanceled[message=" + message + ", id=" + data.id() + "]";
    }
}
