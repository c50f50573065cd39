package io.quarkiverse.clerk.client.billing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How many seats are paid for.
 *
 * @param quantity how many; null for any number
 * @param tiers what they cost
 */
public record Seats(@Nullable Long quantity, List<PerUnitTotalTier> tiers) {
}
