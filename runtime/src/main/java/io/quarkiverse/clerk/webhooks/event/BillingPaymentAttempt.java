package io.quarkiverse.clerk.webhooks.event;

/** x */
public record BillingPaymentAttempt(String id) {
}
