package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * What somebody pays by.
 *
 * @param object always {@code commerce_payment_method}
 * @param id which one
 * @param payerId whose
 * @param paymentType what it is
 * @param isDefault whether it is used unless another is named; null if Clerk does not say
 * @param gateway who handles the payments, such as {@code stripe}
 * @param gatewayExternalId its id there
 * @param gatewayExternalAccountId the account there; null if there is none
 * @param last4 the last four digits of a card; null for everything else
 * @param status whether it can be used
 * @param walletType in which wallet it is; null if in none
 * @param cardType what kind of card it is; null for everything else
 * @param expiryYear the last year of a card; null for everything else
 * @param expiryMonth the last month of a card, in that year; null for everything else
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param isRemovable whether it can be taken away; null if Clerk does not say
 */
public record PaymentMethod(String object, String id, String payerId, OpenEnum<Type> paymentType, @Nullable Boolean isDefault,
        String gateway, String gatewayExternalId, @Nullable String gatewayExternalAccountId, @Nullable String last4,
        OpenEnum<PaymentMethodStatus> status, @Nullable String walletType, @Nullable String cardType,
        @Nullable Integer expiryYear, @Nullable Integer expiryMonth, @Nullable Instant createdAt, @Nullable Instant updatedAt,
        @Nullable Boolean isRemovable) {

    /** What can be paid by. */
    public enum Type {
        /** A card. */
        CARD,
        /** Link. */
        LINK,
        /** The payer's credits. */
        @JsonProperty("payer-credits")
        PAYER_CREDITS
    }
}
