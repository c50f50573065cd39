package io.quarkiverse.clerk.webhooks.event;

/**
 * An attempt to be paid has begun.
 *
 * @param message what came with it
 * @param data as it is now
 */
public record PaymentAttemptCreated(WebhookMessage message, BillingPaymentAttempt data) implements PaymentAttemptEvent {

    @Override
    public String paymentAttemptId() {
        return data.id();
    }

    /** {@return the message and the id: the rest may be secrets} */
    @Override
    public String toString() {
        return "PaymentAttemptCreated[message=" + message + ", id=" + data.id() + "]";
    }
}
