package io.quarkiverse.clerk.client.billing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param amount FIXME
 * @param date FIXME
 * @param perUnitTotals FIXME
 * @param totals FIXME
 */
public record SubscriptionItemNextPayment(@Nullable Money amount, @Nullable Instant date, List<PerUnitTotal> perUnitTotals,
        @Nullable Totals totals) {
}
