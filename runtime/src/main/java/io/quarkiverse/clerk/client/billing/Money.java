package io.quarkiverse.clerk.client.billing;

/**
 * An amount of money.
 *
 * @param amount in cents
 * @param amountFormatted for people to read, such as {@code $49.99}
 * @param currency such as {@code USD}
 * @param currencySymbol such as {@code $}
 */
public record Money(long amount, String amountFormatted, String currency, String currencySymbol) {
}
