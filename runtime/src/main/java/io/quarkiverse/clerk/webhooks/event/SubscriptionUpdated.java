package io.quarkiverse.clerk.webhooks.event;

/**
 * Something about a subscription has changed.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record SubscriptionUpdated(WebhookMessage message, BillingSubscription data) implements SubscriptionEvent {

    @Override
    public String subscriptionId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SubscriptionUpdated[message=" + message + ", id=" + data.id() + "]";
    }
}
