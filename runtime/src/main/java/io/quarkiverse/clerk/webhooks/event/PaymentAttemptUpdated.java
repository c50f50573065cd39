package io.quarkiverse.clerk.webhooks.event;

/**
 * It is known how an attempt to be paid went.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record PaymentAttemptUpdated(WebhookMessage message, BillingPaymentAttempt data) implements PaymentAttemptEvent {

    @Override
    public String paymentAttemptId() {
        return data.id();
    }
}
