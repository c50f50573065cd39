package io.quarkiverse.clerk.client.billing;

import java.util.List;

/**
 * What units of a plan cost, such as seats.
 *
 * @param name what the unit is called
 * @param blockSize how many units are sold together
 * @param tiers what they cost in each tier
 */
public record UnitPrice(String name, long blockSize, List<UnitPriceTier> tiers) {
}
