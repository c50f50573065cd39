package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param amount FIXME
 * @param action FIXME
 * @param currency FIXME
 * @param idempotencyKey FIXME
 * @param note FIXME
 */
@ClerkRequest
public record AdjustCreditBalanceRequest(long amount, Action action, @Nullable String currency, String idempotencyKey,
        @Nullable String note) {

    /** {@return a builder without parts} */
    public static AdjustCreditBalanceRequestBuilder builder() {
        return AdjustCreditBalanceRequestBuilder.builder();
    }

    /** FIXME */
    public enum Action {
        /** FIXME */
        INCREASE,
        /** FIXME */
        DECREASE
    }
}
