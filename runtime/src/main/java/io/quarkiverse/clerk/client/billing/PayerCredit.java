package io.quarkiverse.clerk.client.billing;

/**
 * FIXME
 *
 * @param remainingBalance FIXME
 * @param appliedAmount FIXME
 */
public record PayerCredit(Money remainingBalance, Money appliedAmount) {
}
