package io.quarkiverse.clerk.client.billing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param quantity FIXME
 * @param tiers FIXME
 */
public record Seats(@Nullable Long quantity, List<PerUnitTotalTier> tiers) {
}
