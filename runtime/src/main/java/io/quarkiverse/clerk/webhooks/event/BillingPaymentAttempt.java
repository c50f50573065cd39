package io.quarkiverse.clerk.webhooks.event;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.billing.PaymentAttempt;

/**
 * An attempt to be paid, as events tell of it.
 *
 * @param id which attempt
 * @param instanceId {@code ins_…}
 * @param paymentId the payment
 * @param invoiceId no longer used
 * @param statementId the statement that it is on
 * @param gatewayExternalId its id at who handles the payments
 * @param status how it went
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param paidAt when it was paid; null if it was not
 * @param failedAt when it failed; null if it did not
 * @param failedReason why it failed; null if it did not
 * @param billingDate the day that it is for
 * @param chargeType what is charged
 * @param payee who is to be paid
 * @param payer who is to pay
 * @param totals how much, and what that is made of
 * @param paymentSource by what
 * @param subscriptionItems what for
 */
public record BillingPaymentAttempt(String id, String instanceId, String paymentId, @Deprecated @Nullable String invoiceId,
        String statementId, String gatewayExternalId, OpenEnum<PaymentAttempt.Status> status, Instant createdAt,
        Instant updatedAt, @Nullable Instant paidAt, @Nullable Instant failedAt,
        @Nullable BillingPaymentFailedReason failedReason, Instant billingDate, OpenEnum<ChargeType> chargeType,
        BillingPayee payee, BillingPayer payer, BillingTotals totals, BillingPaymentSource paymentSource,
        List<BillingPaymentItem> subscriptionItems) {

    /** What is charged. */
    public enum ChargeType {
        /** Something that was just subscribed to. */
        CHECKOUT,
        /** The next period of something. */
        RECURRING
    }
}
