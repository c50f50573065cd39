package io.quarkiverse.clerk.webhooks.event;

/**
 * A payment for a subscription is late.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record SubscriptionPastDue(WebhookMessage message, BillingSubscription data) implements SubscriptionEvent {

    @Override
    public String subscriptionId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SubscriptionPastDue[message=" + message + ", id=" + data.id() + "]";
    }
}
