package io.quarkiverse.clerk.webhooks.event;

/** A subscription has changed. */
public sealed interface SubscriptionEvent extends WebhookEvent
        permits SubscriptionCreated, SubscriptionUpdated, SubscriptionActive, SubscriptionPastDue {

    /** {@return the id of what has changed} */
    String subscriptionId();
}
