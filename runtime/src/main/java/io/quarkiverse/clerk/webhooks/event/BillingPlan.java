package io.quarkiverse.clerk.webhooks.event;

import java.util.List;

/**
 * A plan, as events tell of it.
 *
 * @param id which plan
 * @param slug what programs call it
 * @param name what people call it
 * @param isRecurring whether it is paid again and again
 * @param amount what it costs for the period of the item, in cents
 * @param currency such as {@code USD}
 * @param unitPrices what units of it cost, such as seats; empty if none are counted, and always in events about payments
 */
public record BillingPlan(String id, String slug, String name, boolean isRecurring, long amount, String currency,
        List<BillingUnitPrice> unitPrices) {
}
