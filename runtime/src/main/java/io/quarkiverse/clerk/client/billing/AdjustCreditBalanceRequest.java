package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * How a balance of credits is to change.
 *
 * @param amount how much, in cents, more than 0
 * @param action in which direction
 * @param currency such as {@code USD}; null for that
 * @param idempotencyKey a text of your own: with the same one, the change happens once, however often it is asked for
 * @param note for people to read
 */
@ClerkRequest
public record AdjustCreditBalanceRequest(long amount, Action action, @Nullable String currency, String idempotencyKey,
        @Nullable String note) {

    /** {@return a builder without parts} */
    public static AdjustCreditBalanceRequestBuilder builder() {
        return AdjustCreditBalanceRequestBuilder.builder();
    }

    /** The directions. */
    public enum Action {
        /** Up. */
        INCREASE,
        /** Down. */
        DECREASE
    }
}
