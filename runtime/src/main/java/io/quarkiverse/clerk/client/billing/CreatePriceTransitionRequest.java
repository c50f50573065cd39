package io.quarkiverse.clerk.client.billing;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * From which price to which.
 *
 * @param fromPriceId the price that is paid now
 * @param toPriceId the price to be paid
 */
@ClerkRequest
public record CreatePriceTransitionRequest(String fromPriceId, String toPriceId) {

    /** {@return a builder without parts} */
    public static CreatePriceTransitionRequestBuilder builder() {
        return CreatePriceTransitionRequestBuilder.builder();
    }
}
