package io.quarkiverse.clerk.webhooks.event;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.billing.Credits;
import io.quarkiverse.clerk.client.billing.PlanPeriod;
import io.quarkiverse.clerk.client.billing.ProrationCredit;
import io.quarkiverse.clerk.client.billing.SubscriptionItemStatus;

/**
 * A subscription item that a payment is for.
 *
 * @param id which item
 * @param object the kind of thing; null if Clerk does not say
 * @param status whether it counts
 * @param createdAt when it was created; null if Clerk does not say
 * @param updatedAt when it was last changed; null if Clerk does not say
 * @param periodStart when the period begins
 * @param periodEnd when the period ends; null if it does not
 * @param interval for which period is paid; null if Clerk does not say
 * @param planId the plan; null if there is none
 * @param plan the plan; null if there is none
 * @param payer who pays; null if Clerk does not say
 * @param subscriptionId the subscription that it belongs to; null if Clerk does not say
 * @param credit use {@code credits}
 * @param credits what lowers the amount; null if nothing does
 */
public record BillingPaymentItem(String id, @Nullable String object, OpenEnum<SubscriptionItemStatus> status,
        @Nullable Instant createdAt, @Nullable Instant updatedAt, Instant periodStart, @Nullable Instant periodEnd,
        @Nullable OpenEnum<PlanPeriod> interval, @Nullable String planId, @Nullable BillingPlan plan,
        @Nullable BillingPayer payer, @Nullable String subscriptionId, @Deprecated @Nullable ProrationCredit credit,
        @Nullable Credits credits) {
}
