package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param quantity FIXME
 * @param feePerBlock FIXME
 * @param total FIXME
 */
public record PerUnitTotalTier(@Nullable Long quantity, Money feePerBlock, Money total) {
}
