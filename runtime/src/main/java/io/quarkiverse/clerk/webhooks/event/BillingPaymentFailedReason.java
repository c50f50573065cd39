package io.quarkiverse.clerk.webhooks.event;

/**
 * Why a payment has failed.
 *
 * @param code for programs, such as {@code card_declined}
 * @param declineCode what the bank or who handles the payments has said, more closely
 */
public record BillingPaymentFailedReason(String code, String declineCode) {
}
