package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

/**
 * What lowers an amount that is to be paid.
 *
 * @param proration for a period that was paid and not used; null if there is none
 * @param payer from the payer's balance; null if there is none
 * @param total all of it
 */
public record Credits(@Nullable ProrationCredit proration, @Nullable PayerCredit payer, Money total) {
}
