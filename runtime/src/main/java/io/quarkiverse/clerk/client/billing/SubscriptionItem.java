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
 * @param credits FIXME
 * @param planId FIXME
 * @param priceId FIXME
 * @param plan FIXME
 * @param planPeriod FIXME
 * @param paymentMethod FIXME
 * @param lifetimePaid FIXME
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
 * @param seats FIXME
 * @param totals FIXME
 */
public record SubscriptionItem(String object, String id, String instanceId, OpenEnum<SubscriptionItemStatus> status,
        @Nullable SubscriptionCredit credit, @Nullable Credits credits, @Nullable String planId, @Nullable String priceId,
        @Nullable Plan plan, OpenEnum<PlanPeriod> planPeriod, @Nullable PaymentMethod paymentMethod,
        @Nullable Money lifetimePaid, @Nullable SubscriptionItemNextPayment nextPayment, String payerId, @Nullable Payer payer,
        boolean isFreeTrial, Instant periodStart, @Nullable Instant periodEnd, @Nullable String prorationDate,
        @Nullable Instant canceledAt, @Nullable Instant pastDueAt, @Nullable Instant endedAt, @Nullable Instant createdAt,
        @Nullable Instant updatedAt, @Nullable Seats seats, @Nullable Totals totals) {
}
