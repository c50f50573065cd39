package io.quarkiverse.clerk.client.billing;

/**
 * FIXME
 *
 * @param amount FIXME
 * @param amountFormatted FIXME
 * @param currency FIXME
 * @param currencySymbol FIXME
 */
public record Money(long amount, String amountFormatted, String currency, String currencySymbol) {
}
