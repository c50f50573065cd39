package io.quarkiverse.clerk.client.billing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is to be paid next for a subscription item.
 *
 * @param amount what the plan costs before any unit is counted; null if Clerk does not say
 * @param date when; null if Clerk does not say
 * @param perUnitTotals what units cost, such as seats
 * @param totals what it comes to, before taxes and credits; null if Clerk does not say
 */
public record SubscriptionItemNextPayment(@Nullable Money amount, @Nullable Instant date, List<PerUnitTotal> perUnitTotals,
        @Nullable Totals totals) {
}
