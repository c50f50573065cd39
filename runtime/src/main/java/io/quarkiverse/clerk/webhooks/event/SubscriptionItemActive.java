package io.quarkiverse.clerk.webhooks.event;

/**
 * An item counts from now on.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record SubscriptionItemActive(WebhookMessage message, BillingSubscriptionItem data) implements SubscriptionItemEvent {

    @Override
    public String subscriptionItemId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SubscriptionItemActive[message=" + message + ", id=" + data.id() + "]";
    }
}
