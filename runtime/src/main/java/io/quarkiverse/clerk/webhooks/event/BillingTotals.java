package io.quarkiverse.clerk.webhooks.event;

import java.util.List;

import io.quarkiverse.clerk.client.billing.Money;

/**
 * What a payment is made of.
 *
 * @param subtotal before taxes and credits
 * @param taxTotal taxes
 * @param grandTotal all of it
 * @param perUnitTotals what units cost, such as seats
 */
public record BillingTotals(Money subtotal, Money taxTotal, Money grandTotal, List<BillingUnitTotal> perUnitTotals) {
}
