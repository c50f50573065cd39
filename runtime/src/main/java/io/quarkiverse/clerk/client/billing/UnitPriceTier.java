package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * What the units of a tier cost.
 *
 * @param startsAtBlock the first block of units in it
 * @param endsAfterBlock the last block of units in it; null if there is none
 * @param feePerBlock what a block costs
 */
public record UnitPriceTier(long startsAtBlock, @Nullable Long endsAfterBlock, Money feePerBlock) {
}
