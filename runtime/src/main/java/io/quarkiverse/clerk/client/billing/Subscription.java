package io.quarkiverse.clerk.client.billing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * All that a user or an organization has subscribed to.
 *
 * @param object always {@code commerce_subscription}
 * @param id which subscription
 * @param instanceId {@code ins_…}
 * @param status whether it counts
 * @param payerId who pays
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param activeAt since when it counts; null if it does not
 * @param pastDueAt since when a payment is late; null if none is
 * @param subscriptionItems what it is made of
 * @param nextPayment what is to be paid next; null if nothing is
 * @param eligibleForFreeTrial whether the payer may still try something for free; null if Clerk does not say
 */
public record Subscription(String object, String id, String instanceId, OpenEnum<Status> status, String payerId,
        Instant createdAt, Instant updatedAt, @Nullable Instant activeAt, @Nullable Instant pastDueAt,
        List<SubscriptionItem> subscriptionItems, @Nullable SubscriptionNextPayment nextPayment,
        @Nullable Boolean eligibleForFreeTrial) {

    /** Whether a subscription counts. */
    public enum Status {
        /** It does. */
        ACTIVE,
        /** A payment is late. */
        PAST_DUE,
        /** It was cancelled and counts to the end of its period. */
        CANCELED,
        /** It counts no longer. */
        ENDED,
        /** It was begun and given up. */
        ABANDONED,
        /** It was begun, and its payment is not. */
        INCOMPLETE
    }
}
