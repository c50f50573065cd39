package io.quarkiverse.clerk.client.billing;

import java.time.Instant;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * An attempt to be paid.
 *
 * @param object always {@code commerce_payment}
 * @param id which attempt
 * @param paymentId the payment
 * @param instanceId {@code ins_…}
 * @param chargeType what kind of charge it is
 * @param payeeId who is to be paid
 * @param payee who is to be paid, as Clerk has it
 * @param payerId who is to pay
 * @param payer who is to pay
 * @param subscriptionItemId what for; null if Clerk does not say
 * @param subscriptionItem what for, as Clerk has it
 * @param amount how much
 * @param totals what that is made of; null if Clerk does not say
 * @param paymentMethodId by what
 * @param paymentMethod by what
 * @param statementId the statement that it is on
 * @param gatewayExternalId its id at who handles the payments; null if it has none
 * @param gatewayExternalUrl where it is to be seen there; null if nowhere
 * @param status how it went
 * @param paidAt when it was paid; null if it was not
 * @param failedAt when it failed; null if it did not
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record PaymentAttempt(String object, String id, String paymentId, String instanceId, String chargeType, String payeeId,
        Map<String, Object> payee, String payerId, Payer payer, @Nullable String subscriptionItemId,
        Map<String, Object> subscriptionItem, Money amount, @Nullable Totals totals, String paymentMethodId,
        PaymentMethod paymentMethod, String statementId, @Nullable String gatewayExternalId,
        @Nullable String gatewayExternalUrl, OpenEnum<Status> status, @Nullable Instant paidAt, @Nullable Instant failedAt,
        Instant createdAt, Instant updatedAt) {

    /** How an attempt went. */
    public enum Status {
        /** It goes on. */
        PENDING,
        /** It was paid. */
        PAID,
        /** It was not paid. */
        FAILED
    }
}
