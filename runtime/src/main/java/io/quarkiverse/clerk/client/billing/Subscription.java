package io.quarkiverse.clerk.client.billing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code commerce_subscription}
 * @param id FIXME
 * @param instanceId {@code ins_…}
 * @param status FIXME
 * @param payerId FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param activeAt FIXME
 * @param pastDueAt FIXME
 * @param subscriptionItems FIXME
 * @param nextPayment FIXME
 * @param eligibleForFreeTrial FIXME
 */
public record Subscription(String object, String id, String instanceId, OpenEnum<Status> status, String payerId,
        Instant createdAt, Instant updatedAt, @Nullable Instant activeAt, @Nullable Instant pastDueAt,
        List<SubscriptionItem> subscriptionItems, @Nullable SubscriptionNextPayment nextPayment,
        @Nullable Boolean eligibleForFreeTrial) {

    /** FIXME */
    public enum Status {
        /** FIXME */
        ACTIVE,
        /** FIXME */
        PAST_DUE,
        /** FIXME */
        CANCELED,
        /** FIXME */
        ENDED,
        /** FIXME */
        ABANDONED,
        /** FIXME */
        INCOMPLETE
    }
}
