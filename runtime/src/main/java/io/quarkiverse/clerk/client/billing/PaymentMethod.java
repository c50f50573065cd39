package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code commerce_payment_method}
 * @param id FIXME
 * @param payerId FIXME
 * @param paymentType FIXME
 * @param isDefault FIXME
 * @param gateway FIXME
 * @param gatewayExternalId FIXME
 * @param gatewayExternalAccountId FIXME
 * @param last4 FIXME
 * @param status FIXME
 * @param walletType FIXME
 * @param cardType FIXME
 * @param expiryYear FIXME
 * @param expiryMonth FIXME
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param isRemovable FIXME
 */
public record PaymentMethod(String object, String id, String payerId, OpenEnum<Type> paymentType, @Nullable Boolean isDefault,
        String gateway, String gatewayExternalId, @Nullable String gatewayExternalAccountId, @Nullable String last4,
        OpenEnum<PaymentMethodStatus> status, @Nullable String walletType, @Nullable String cardType,
        @Nullable Integer expiryYear, @Nullable Integer expiryMonth, @Nullable Instant createdAt, @Nullable Instant updatedAt,
        @Nullable Boolean isRemovable) {

    /** FIXME */
    public enum Type {
        /** FIXME */
        CARD,
        /** FIXME */
        LINK,
        /** FIXME */
        @JsonProperty("payer-credits")
        PAYER_CREDITS
    }
}
