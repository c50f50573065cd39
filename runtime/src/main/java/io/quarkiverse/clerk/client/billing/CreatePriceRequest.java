package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param planId FIXME
 * @param currency FIXME
 * @param amount FIXME
 * @param annualMonthlyAmount FIXME
 * @param description FIXME
 * @param supportedBillingPeriods FIXME
 */
@ClerkRequest
public record CreatePriceRequest(String planId, @Nullable String currency, @JsonInclude @Nullable Long amount,
        @Nullable Long annualMonthlyAmount, @Nullable String description, @Nullable BillingPeriods supportedBillingPeriods) {

    /** {@return a builder without parts} */
    public static CreatePriceRequestBuilder builder() {
        return CreatePriceRequestBuilder.builder();
    }
}
