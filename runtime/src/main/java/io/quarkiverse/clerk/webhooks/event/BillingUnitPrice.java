package io.quarkiverse.clerk.webhooks.event;

import java.util.List;

/**
 * What units of a plan cost, such as seats.
 *
 * @param name what the unit is called
 * @param blockSize how many units are sold together
 * @param tiers what they cost in each tier, the lowest first
 */
public record BillingUnitPrice(String name, long blockSize, List<BillingUnitPriceTier> tiers) {
}
