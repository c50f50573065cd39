package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param proration FIXME
 * @param payer FIXME
 * @param total FIXME
 */
public record Credits(@Nullable ProrationCredit proration, @Nullable PayerCredit payer, Money total) {
}
