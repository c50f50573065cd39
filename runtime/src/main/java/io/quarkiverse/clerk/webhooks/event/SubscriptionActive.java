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

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SubscriptionActive[message=" + message + ", id=" + data.id() + "]";
    }
}
