package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param startsAtBlock FIXME
 * @param endsAfterBlock FIXME
 * @param feePerBlock FIXME
 */
public record UnitPriceTier(long startsAtBlock, @Nullable Long endsAfterBlock, Money feePerBlock) {
}
