package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * A discount that a subscription item has got.
 *
 * @param object always {@code commerce_discount_redemption}
 * @param id which redemption
 * @param subscriptionItemId the item
 * @param discountId the discount
 * @param name what people call it; null if Clerk does not say
 * @param source how it was got
 * @param promoCode the code it was got by; null if by none
 * @param effect how it is reckoned; null if Clerk does not say
 * @param percentOff how many percent; null if it is an amount
 * @param amountOff how much; null if it is percent
 * @param amount how much it takes off the next payment; null if that is not known
 * @param cyclesRemaining for how many more periods it counts; null for ever
 * @param cyclesApplied for how many periods it has counted
 * @param status whether it counts; null if Clerk does not say
 * @param redeemedAt when it was got
 * @param redeemedBy who has got it; null if not known
 */
public record DiscountRedemption(String object, String id, String subscriptionItemId, String discountId, @Nullable String name,
        OpenEnum<Source> source, @Nullable String promoCode, @Nullable OpenEnum<Effect> effect, @Nullable Double percentOff,
        @Nullable Money amountOff, @Nullable Money amount, @Nullable Integer cyclesRemaining, int cyclesApplied,
        @Nullable OpenEnum<Status> status, Instant redeemedAt, @Nullable String redeemedBy) {

    /** How a discount is got. */
    public enum Source {
        /** By a promotion. */
        PROMOTION,
        /** By the application's word. */
        MANUAL,
        /** By a code. */
        PROMO_CODE
    }

    /** How a discount is reckoned. */
    public enum Effect {
        /** In percent. */
        PERCENTAGE,
        /** As an amount. */
        FIXED_AMOUNT
    }

    /** Whether a discount counts. */
    public enum Status {
        /** It does. */
        ACTIVE,
        /** It has counted for all its periods. */
        EXHAUSTED,
        /** It was taken away. */
        REMOVED
    }
}
