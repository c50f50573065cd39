package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code commerce_price}
 * @param id FIXME
 * @param planId FIXME
 * @param instanceId {@code ins_…}
 * @param currency FIXME
 * @param currencySymbol FIXME
 * @param amount FIXME
 * @param annualMonthlyAmount FIXME
 * @param fee FIXME
 * @param annualMonthlyFee FIXME
 * @param description FIXME
 * @param isDefault FIXME
 * @param createdAt when it was created
 * @param supportedBillingPeriods FIXME
 */
public record Price(String object, String id, String planId, String instanceId, String currency, String currencySymbol,
        long amount, long annualMonthlyAmount, @Nullable Money fee, @Nullable Money annualMonthlyFee,
        @Nullable String description, boolean isDefault, Instant createdAt, OpenEnum<BillingPeriods> supportedBillingPeriods) {
}
