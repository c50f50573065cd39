package io.quarkiverse.clerk.webhooks.event;

/** An attempt to be paid has changed. */
public sealed interface PaymentAttemptEvent extends WebhookEvent permits PaymentAttemptCreated, PaymentAttemptUpdated {

    /** {@return the id of what has changed} */
    String paymentAttemptId();
}
