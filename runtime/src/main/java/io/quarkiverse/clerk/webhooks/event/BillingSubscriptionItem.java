package io.quarkiverse.clerk.webhooks.event;

/** x */
public record BillingSubscriptionItem(String id) {
}
