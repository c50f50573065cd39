package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param amount FIXME
 * @param cycleRemainingPercent FIXME
 */
public record SubscriptionCredit(@Nullable Money amount, @Nullable Double cycleRemainingPercent) {
}
