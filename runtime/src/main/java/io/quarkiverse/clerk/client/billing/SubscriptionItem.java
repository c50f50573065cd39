package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * A plan that somebody has subscribed to.
 *
 * @param object always {@code commerce_subscription_item}
 * @param id which item
 * @param instanceId {@code ins_…}
 * @param status whether it counts
 * @param credit what a period that was paid and not used is worth; null except in attempts to be paid
 * @param credits what lowers the amount; null if nothing does
 * @param planId the plan; null if there is none
 * @param priceId the price; null if Clerk does not say
 * @param plan the plan; null if Clerk does not say
 * @param planPeriod for which period is paid
 * @param paymentMethod by what is paid; null if Clerk does not say
 * @param lifetimePaid what was paid for it so far; null if Clerk does not say
 * @param nextPayment what is to be paid next; null if nothing is
 * @param payerId who pays
 * @param payer who pays; null if Clerk does not say
 * @param isFreeTrial whether it is tried for free
 * @param periodStart when the period began
 * @param periodEnd when the period ends; null if it does not
 * @param prorationDate the day from which on it was reckoned; null where it was not
 * @param canceledAt when it was cancelled; null if it was not
 * @param pastDueAt since when a payment is late; null if none is
 * @param endedAt when it ended; null if it has not
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param seats how many seats are paid for; null if seats are not counted
 * @param totals what it comes to; null if Clerk does not say
 */
public record SubscriptionItem(String object, String id, String instanceId, OpenEnum<SubscriptionItemStatus> status,
        @Nullable SubscriptionCredit credit, @Nullable Credits credits, @Nullable String planId, @Nullable String priceId,
        @Nullable Plan plan, OpenEnum<PlanPeriod> planPeriod, @Nullable PaymentMethod paymentMethod,
        @Nullable Money lifetimePaid, @Nullable SubscriptionItemNextPayment nextPayment, String payerId, @Nullable Payer payer,
        boolean isFreeTrial, Instant periodStart, @Nullable Instant periodEnd, @Nullable String prorationDate,
        @Nullable Instant canceledAt, @Nullable Instant pastDueAt, @Nullable Instant endedAt, @Nullable Instant createdAt,
        @Nullable Instant updatedAt, @Nullable Seats seats, @Nullable Totals totals) {
}
