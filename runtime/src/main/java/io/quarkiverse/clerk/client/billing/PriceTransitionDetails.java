package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * What happens when somebody pays another price.
 *
 * @param previousPlan the plan before
 * @param previousPrice the price before
 * @param effectiveAt from when on the new price counts
 * @param effectiveMode whether that is at once
 * @param nextBillingDate when is paid next; null if that is not known
 * @param chargedImmediately whether something was paid at once
 * @param immediateCharge how much; null if nothing was
 * @param previousSubscriptionItemStatus what became of the subscription item before
 * @param previousSubscriptionItemId the subscription item before
 */
public record PriceTransitionDetails(PlanSnapshot previousPlan, Price previousPrice, Instant effectiveAt,
        OpenEnum<EffectiveMode> effectiveMode, @Nullable Instant nextBillingDate, boolean chargedImmediately,
        @Nullable Money immediateCharge, OpenEnum<SubscriptionItemStatus> previousSubscriptionItemStatus,
        String previousSubscriptionItemId) {

    /** From when on a new price counts. */
    public enum EffectiveMode {
        /** At once. */
        IMMEDIATE,
        /** When the period that is paid for ends. */
        END_OF_PERIOD
    }
}
