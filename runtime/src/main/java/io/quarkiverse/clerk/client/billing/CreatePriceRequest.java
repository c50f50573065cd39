package io.quarkiverse.clerk.client.billing;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonInclude;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A price to be created.
 *
 * @param planId the plan it is for
 * @param currency such as {@code USD}; null for that
 * @param amount how much a month, in cents, 0 or at least 100; null for none by the month
 * @param annualMonthlyAmount how much a month if paid by the year, in cents, 0 or at least 100
 * @param description what it is for
 * @param supportedBillingPeriods for which periods it can be paid; null for those that have an amount
 */
@ClerkRequest
public record CreatePriceRequest(String planId, @Nullable String currency, @JsonInclude @Nullable Long amount,
        @Nullable Long annualMonthlyAmount, @Nullable String description, @Nullable BillingPeriods supportedBillingPeriods) {

    /** {@return a builder without parts} */
    public static CreatePriceRequestBuilder builder() {
        return CreatePriceRequestBuilder.builder();
    }
}
