package io.quarkiverse.clerk.client.billing;

import java.util.List;

/**
 * What is to be paid for units, such as seats.
 *
 * @param name what the unit is called
 * @param blockSize how many units are sold together
 * @param tiers what is to be paid in each tier
 */
public record PerUnitTotal(String name, long blockSize, List<PerUnitTotalTier> tiers) {
}
