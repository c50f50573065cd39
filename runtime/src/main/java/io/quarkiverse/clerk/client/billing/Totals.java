package io.quarkiverse.clerk.client.billing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param subtotal FIXME
 * @param baseFee FIXME
 * @param taxTotal FIXME
 * @param grandTotal FIXME
 * @param perUnitTotals FIXME
 * @param credits FIXME
 * @param discounts FIXME
 */
public record Totals(Money subtotal, Money baseFee, Money taxTotal, Money grandTotal, List<PerUnitTotal> perUnitTotals,
        @Nullable Credits credits, @Nullable Discounts discounts) {
}
