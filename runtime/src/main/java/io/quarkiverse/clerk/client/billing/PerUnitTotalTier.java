package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * What is to be paid for the units of a tier.
 *
 * @param quantity how many units; null for any number
 * @param feePerBlock what a block of units costs
 * @param total what they cost together
 */
public record PerUnitTotalTier(@Nullable Long quantity, Money feePerBlock, Money total) {
}
