package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param proration FIXME
 * @param total FIXME
 */
public record Discounts(@Nullable ProrationDiscount proration, Money total) {
}
