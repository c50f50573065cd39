package io.quarkiverse.clerk.webhooks.event;

/** What somebody has subscribed to has changed. */
public sealed interface SubscriptionItemEvent extends WebhookEvent permits SubscriptionItemUpdated, SubscriptionItemActive,
        SubscriptionItemCanceled, SubscriptionItemUpcoming, SubscriptionItemEnded, SubscriptionItemAbandoned,
        SubscriptionItemIncomplete, SubscriptionItemPastDue, SubscriptionItemFreeTrialEnding {

    /** {@return the id of what has changed} */
    String subscriptionItemId();
}
