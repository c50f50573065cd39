package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code commerce_subscription_item}
 * @param id FIXME
 * @param instanceId {@code ins_…}
 * @param status FIXME
 * @param credit FIXME
 * @param planId FIXME
 * @param priceId FIXME
 * @param plan FIXME
 * @param planPeriod FIXME
 * @param paymentSourceId FIXME
 * @param paymentSource FIXME
 * @param lifetimePaid FIXME
 * @param amount FIXME
 * @param nextInvoice FIXME
 * @param nextPayment FIXME
 * @param payerId FIXME
 * @param payer FIXME
 * @param isFreeTrial FIXME
 * @param periodStart FIXME
 * @param periodEnd FIXME
 * @param prorationDate FIXME
 * @param canceledAt FIXME
 * @param pastDueAt FIXME
 * @param endedAt FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record SubscriptionItemSnapshot(String object, String id, String instanceId, OpenEnum<SubscriptionItemStatus> status,
        @Nullable SubscriptionCredit credit, String planId, @Nullable String priceId, @Nullable PlanSnapshot plan,
        OpenEnum<PlanPeriod> planPeriod, String paymentSourceId, @Nullable PaymentSource paymentSource,
        @Nullable Money lifetimePaid, @Nullable Money amount, @Nullable SubscriptionItemNextPayment nextInvoice,
        @Nullable SubscriptionItemNextPayment nextPayment, String payerId, @Nullable Payer payer, boolean isFreeTrial,
        @Nullable Instant periodStart, @Nullable Instant periodEnd, String prorationDate, @Nullable Instant canceledAt,
        @Nullable Instant pastDueAt, @Nullable Instant endedAt, Instant createdAt, Instant updatedAt) {
}
