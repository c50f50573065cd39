package io.quarkiverse.clerk.client.billing;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Which discount somebody gets.
 *
 * @param discountId the discount
 */
@ClerkRequest
public record ApplyDiscountRequest(String discountId) {

    /** {@return a builder without parts} */
    public static ApplyDiscountRequestBuilder builder() {
        return ApplyDiscountRequestBuilder.builder();
    }
}
