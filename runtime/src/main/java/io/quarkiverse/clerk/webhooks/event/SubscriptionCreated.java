package io.quarkiverse.clerk.webhooks.event;

/**
 * A user or an organization has got a subscription.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record SubscriptionCreated(WebhookMessage message, BillingSubscription data) implements SubscriptionEvent {

    @Override
    public String subscriptionId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SubscriptionCreated[message=" + message + ", id=" + data.id() + "]";
    }
}
