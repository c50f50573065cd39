package io.quarkiverse.clerk.webhooks.event;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.billing.PlanPeriod;
import io.quarkiverse.clerk.client.billing.Seats;
import io.quarkiverse.clerk.client.billing.SubscriptionItemStatus;

/**
 * A plan that somebody has subscribed to, as events tell of it.
 *
 * @param object the kind of thing
 * @param id which item
 * @param status whether it counts
 * @param isFreeTrial whether it is tried for free
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param periodStart when the period begins
 * @param periodEnd when the period ends; null if it does not
 * @param interval for which period is paid
 * @param planId the plan; null if there is none
 * @param plan the plan; null if there is none
 * @param payer who pays; null within a subscription, which says it
 * @param subscriptionId the subscription that it belongs to; null within that one
 * @param seats how many seats are paid for, without their tiers; null if seats are not counted
 */
public record BillingSubscriptionItem(String object, String id, OpenEnum<SubscriptionItemStatus> status, boolean isFreeTrial,
        Instant createdAt, Instant updatedAt, Instant periodStart, @Nullable Instant periodEnd, OpenEnum<PlanPeriod> interval,
        @Nullable String planId, @Nullable BillingPlan plan, @Nullable BillingPayer payer, @Nullable String subscriptionId,
        @Nullable Seats seats) {
}
