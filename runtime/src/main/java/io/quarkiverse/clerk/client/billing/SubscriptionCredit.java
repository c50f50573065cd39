package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * What a period that was paid and not used is worth.
 *
 * @param amount how much; null if nothing
 * @param cycleRemainingPercent how many percent of the period are left; null if Clerk does not say
 */
public record SubscriptionCredit(@Nullable Money amount, @Nullable Double cycleRemainingPercent) {
}
