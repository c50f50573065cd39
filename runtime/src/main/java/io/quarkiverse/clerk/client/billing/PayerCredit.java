package io.quarkiverse.clerk.client.billing;

/**
 * What a payer's credits take off an amount.
 *
 * @param remainingBalance the credits that are left
 * @param appliedAmount how much they take off
 */
public record PayerCredit(Money remainingBalance, Money appliedAmount) {
}
