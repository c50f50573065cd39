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

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "PaymentAttemptUpdated[message=" + message + ", id=" + data.id() + "]";
    }
}
