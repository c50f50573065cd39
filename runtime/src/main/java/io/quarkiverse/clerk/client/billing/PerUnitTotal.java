package io.quarkiverse.clerk.client.billing;

import java.util.List;

/**
 * FIXME
 *
 * @param name FIXME
 * @param blockSize FIXME
 * @param tiers FIXME
 */
public record PerUnitTotal(String name, long blockSize, List<PerUnitTotalTier> tiers) {
}
