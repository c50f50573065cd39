package io.quarkiverse.clerk.webhooks.event;

/** x */
public record BillingSubscription(String id) {
}
