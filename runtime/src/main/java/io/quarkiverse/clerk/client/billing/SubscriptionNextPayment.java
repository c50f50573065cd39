package io.quarkiverse.clerk.client.billing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param date FIXME
 * @param amount FIXME
 * @param perUnitTotals FIXME
 * @param totals FIXME
 */
public record SubscriptionNextPayment(Instant date, Money amount, List<PerUnitTotal> perUnitTotals, @Nullable Totals totals) {
}
