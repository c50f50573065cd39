package io.quarkiverse.clerk.client.billing;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param fromPriceId FIXME
 * @param toPriceId FIXME
 */
@ClerkRequest
public record CreatePriceTransitionRequest(String fromPriceId, String toPriceId) {

    /** {@return a builder without parts} */
    public static CreatePriceTransitionRequestBuilder builder() {
        return CreatePriceTransitionRequestBuilder.builder();
    }
}
