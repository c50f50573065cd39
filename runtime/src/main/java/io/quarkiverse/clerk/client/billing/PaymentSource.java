package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code commerce_source}
 * @param id FIXME
 * @param payerId FIXME
 * @param paymentMethod FIXME
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
public record PaymentSource(String object, String id, String payerId, OpenEnum<Type> paymentMethod, @Nullable Boolean isDefault,
        String gateway, String gatewayExternalId, @Nullable String gatewayExternalAccountId, String last4,
        OpenEnum<PaymentMethodStatus> status, String walletType, String cardType, @Nullable Integer expiryYear,
        @Nullable Integer expiryMonth, Instant createdAt, Instant updatedAt, @Nullable Boolean isRemovable) {

    /** FIXME */
    public enum Type {
        /** FIXME */
        CARD,
        /** FIXME */
        APPLE_PAY,
        /** FIXME */
        GOOGLE_PAY
    }
}
