package io.quarkiverse.clerk.client.billing;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What is to be paid next for a subscription.
 *
 * @param date when
 * @param amount what the plans cost before any unit is counted
 * @param perUnitTotals what units cost, such as seats
 * @param totals what it comes to, before taxes and credits; null if Clerk does not say
 */
public record SubscriptionNextPayment(Instant date, Money amount, List<PerUnitTotal> perUnitTotals, @Nullable Totals totals) {
}
