package io.quarkiverse.clerk.webhooks.event;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;
import io.quarkiverse.clerk.client.billing.Subscription;

/**
 * All that a user or an organization has subscribed to, as events tell of it.
 *
 * @param object always {@code commerce_subscription}
 * @param id which subscription
 * @param status whether it counts
 * @param activeAt since when it counts; null if it never did
 * @param canceledAt when it was cancelled; null if it was not
 * @param createdAt when it was created
 * @param endedAt when it ended; null if it has not
 * @param pastDueAt since when a payment is late; null if none is
 * @param updatedAt when it was last changed
 * @param latestPaymentId the last payment for it; null if there was none
 * @param payerId who pays
 * @param payer who pays, and more of them
 * @param paymentSourceId by what is paid; null if by nothing
 * @param items what it is made of, and was
 */
public record BillingSubscription(String object, String id, OpenEnum<Subscription.Status> status, @Nullable Instant activeAt,
        @Nullable Instant canceledAt, Instant createdAt, @Nullable Instant endedAt, @Nullable Instant pastDueAt,
        Instant updatedAt, @Nullable String latestPaymentId, String payerId, BillingPayer payer,
        @Nullable String paymentSourceId, List<BillingSubscriptionItem> items) {
}
