package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param previousPlan FIXME
 * @param previousPrice FIXME
 * @param effectiveAt FIXME
 * @param effectiveMode FIXME
 * @param nextBillingDate FIXME
 * @param chargedImmediately FIXME
 * @param immediateCharge FIXME
 * @param previousSubscriptionItemStatus FIXME
 * @param previousSubscriptionItemId FIXME
 */
public record PriceTransitionDetails(PlanSnapshot previousPlan, Price previousPrice, Instant effectiveAt,
        OpenEnum<EffectiveMode> effectiveMode, @Nullable Instant nextBillingDate, boolean chargedImmediately,
        @Nullable Money immediateCharge, OpenEnum<SubscriptionItemStatus> previousSubscriptionItemStatus,
        String previousSubscriptionItemId) {

    /** FIXME */
    public enum EffectiveMode {
        /** FIXME */
        IMMEDIATE,
        /** FIXME */
        END_OF_PERIOD
    }
}
