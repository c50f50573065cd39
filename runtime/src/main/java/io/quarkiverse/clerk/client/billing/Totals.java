package io.quarkiverse.clerk.client.billing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an amount is made of.
 *
 * @param subtotal before taxes
 * @param baseFee what plans cost before any unit is counted
 * @param taxTotal taxes
 * @param grandTotal all of it
 * @param perUnitTotals what units cost, such as seats
 * @param credits what lowers it; null if nothing does
 * @param discounts what is taken off; null if nothing is
 */
public record Totals(Money subtotal, Money baseFee, Money taxTotal, Money grandTotal, List<PerUnitTotal> perUnitTotals,
        @Nullable Credits credits, @Nullable Discounts discounts) {
}
