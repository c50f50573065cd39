package io.quarkiverse.clerk.webhooks.event;

import org.jspecify.annotations.Nullable;

/**
 * What is paid for units, such as seats.
 *
 * @param name what the unit is called, such as {@code seats}; null if Clerk does not say
 * @param amount what one costs, in cents; null if Clerk does not say
 * @param quantity how many; null for any number
 * @param total what they cost together, in cents; null if Clerk does not say
 * @param currency such as {@code USD}; null if Clerk does not say
 */
public record BillingUnitTotal(@Nullable String name, @Nullable Long amount, @Nullable Long quantity, @Nullable Long total,
        @Nullable String currency) {
}
