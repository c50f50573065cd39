package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * A subscription item as it is after a change, in its former form.
 *
 * @param object always {@code commerce_subscription_item}
 * @param id which item
 * @param instanceId {@code ins_…}
 * @param status whether it counts
 * @param credit what a period that was paid and not used is worth; null except in attempts to be paid
 * @param planId the plan
 * @param priceId the price; null if Clerk does not say
 * @param plan the plan; null if there is none
 * @param planPeriod for which period is paid
 * @param paymentSourceId by what is paid
 * @param paymentSource by what is paid; null if Clerk does not say
 * @param lifetimePaid what was paid for it so far; null if Clerk does not say
 * @param amount what it costs; null if Clerk does not say
 * @param nextInvoice what is to be paid next, under its former name; null if nothing is
 * @param nextPayment what is to be paid next; null if nothing is
 * @param payerId who pays
 * @param payer who pays; null if Clerk does not say
 * @param isFreeTrial whether it is tried for free
 * @param periodStart when the period began; null if it has not
 * @param periodEnd when the period ends; null if it does not
 * @param prorationDate the day from which on it was reckoned
 * @param canceledAt when it was cancelled; null if it was not
 * @param pastDueAt since when a payment is late; null if none is
 * @param endedAt when it ended; null if it has not
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
