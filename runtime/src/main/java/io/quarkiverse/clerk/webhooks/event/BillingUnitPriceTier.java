package io.quarkiverse.clerk.webhooks.event;

import org.jspecify.annotations.Nullable;

/**
 * What the units of a tier cost.
 *
 * @param startsAtBlock the first block of units in it
 * @param endsAfterBlock the last block of units in it; null if there is none
 * @param amountPerBlock what a block costs, in cents
 * @param currency such as {@code USD}
 */
public record BillingUnitPriceTier(long startsAtBlock, @Nullable Long endsAfterBlock, long amountPerBlock, String currency) {
}
