package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * What is taken off an amount that is to be paid.
 *
 * @param proration for a part of a period that has passed; null if there is none
 * @param total all of it
 */
public record Discounts(@Nullable ProrationDiscount proration, Money total) {
}
