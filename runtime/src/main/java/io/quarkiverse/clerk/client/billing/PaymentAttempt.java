package io.quarkiverse.clerk.client.billing;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code commerce_payment}
 * @param id FIXME
 * @param paymentId FIXME
 * @param instanceId {@code ins_…}
 * @param chargeType FIXME
 * @param payeeId FIXME
 * @param payee FIXME
 * @param payerId FIXME
 * @param payer FIXME
 * @param subscriptionItemId FIXME
 * @param subscriptionItem FIXME
 * @param amount FIXME
 * @param totals FIXME
 * @param paymentMethodId FIXME
 * @param paymentMethod FIXME
 * @param statementId FIXME
 * @param gatewayExternalId FIXME
 * @param gatewayExternalUrl FIXME
 * @param status FIXME
 * @param paidAt FIXME
 * @param failedAt FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record PaymentAttempt(String object, String id, String paymentId, String instanceId, String chargeType, String payeeId,
        Map<String, Object> payee, String payerId, Payer payer, @Nullable String subscriptionItemId,
        Map<String, Object> subscriptionItem, Money amount, @Nullable Totals totals, String paymentMethodId,
        PaymentMethod paymentMethod, String statementId, @Nullable String gatewayExternalId,
        @Nullable String gatewayExternalUrl, OpenEnum<Status> status, @Nullable Instant paidAt, @Nullable Instant failedAt,
        Instant createdAt, Instant updatedAt) {

    /** FIXME */
    public enum Status {
        /** FIXME */
        PENDING,
        /** FIXME */
        PAID,
        /** FIXME */
        FAILED
    }
}
