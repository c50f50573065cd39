package io.quarkiverse.clerk.webhooks.event;

/**
 * A free trial ends soon.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record SubscriptionItemFreeTrialEnding(WebhookMessage message,
        BillingSubscriptionItem data) implements SubscriptionItemEvent {

    @Override
    public String subscriptionItemId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "SubscriptionItemFreeTrialEnding[message=" + message + ", id=" + data.id() + "]";
    }
}
