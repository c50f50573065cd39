package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * What somebody pays by, in its former form.
 *
 * @param object always {@code commerce_source}
 * @param id which one
 * @param payerId whose
 * @param paymentMethod what it is
 * @param isDefault whether it is used unless another is named; null if Clerk does not say
 * @param gateway who handles the payments, such as {@code stripe}
 * @param gatewayExternalId its id there
 * @param gatewayExternalAccountId the account there; null if there is none
 * @param last4 the last four digits of a card
 * @param status whether it can be used
 * @param walletType in which wallet it is
 * @param cardType what kind of card it is
 * @param expiryYear the last year of a card; null for everything else
 * @param expiryMonth the last month of a card, in that year; null for everything else
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param isRemovable whether it can be taken away; null if Clerk does not say
 */
public record PaymentSource(String object, String id, String payerId, OpenEnum<Type> paymentMethod, @Nullable Boolean isDefault,
        String gateway, String gatewayExternalId, @Nullable String gatewayExternalAccountId, String last4,
        OpenEnum<PaymentMethodStatus> status, String walletType, String cardType, @Nullable Integer expiryYear,
        @Nullable Integer expiryMonth, Instant createdAt, Instant updatedAt, @Nullable Boolean isRemovable) {

    /** What can be paid by. */
    public enum Type {
        /** A card. */
        CARD,
        /** Apple Pay. */
        APPLE_PAY,
        /** Google Pay. */
        GOOGLE_PAY
    }
}
