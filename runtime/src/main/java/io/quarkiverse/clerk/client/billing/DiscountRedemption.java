package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code commerce_discount_redemption}
 * @param id FIXME
 * @param subscriptionItemId FIXME
 * @param discountId FIXME
 * @param name FIXME
 * @param source FIXME
 * @param promoCode FIXME
 * @param effect FIXME
 * @param percentOff FIXME
 * @param amountOff FIXME
 * @param amount FIXME
 * @param cyclesRemaining FIXME
 * @param cyclesApplied FIXME
 * @param status FIXME
 * @param redeemedAt FIXME
 * @param redeemedBy FIXME
 */
public record DiscountRedemption(String object, String id, String subscriptionItemId, String discountId, @Nullable String name,
        OpenEnum<Source> source, @Nullable String promoCode, @Nullable OpenEnum<Effect> effect, @Nullable Double percentOff,
        @Nullable Money amountOff, @Nullable Money amount, @Nullable Integer cyclesRemaining, int cyclesApplied,
        @Nullable OpenEnum<Status> status, Instant redeemedAt, @Nullable String redeemedBy) {

    /** FIXME */
    public enum Source {
        /** FIXME */
        PROMOTION,
        /** FIXME */
        MANUAL,
        /** FIXME */
        PROMO_CODE
    }

    /** FIXME */
    public enum Effect {
        /** FIXME */
        PERCENTAGE,
        /** FIXME */
        FIXED_AMOUNT
    }

    /** FIXME */
    public enum Status {
        /** FIXME */
        ACTIVE,
        /** FIXME */
        EXHAUSTED,
        /** FIXME */
        REMOVED
    }
}
