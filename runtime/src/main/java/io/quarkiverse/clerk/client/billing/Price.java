package io.quarkiverse.clerk.client.billing;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * What a plan costs.
 *
 * @param object always {@code commerce_price}
 * @param id which price
 * @param planId the plan
 * @param instanceId {@code ins_…}
 * @param currency such as {@code USD}
 * @param currencySymbol such as {@code $}
 * @param amount how much a month, in cents
 * @param annualMonthlyAmount how much a month if paid by the year, in cents
 * @param fee how much a month; null if it cannot be paid by the month
 * @param annualMonthlyFee how much a month if paid by the year; null if it cannot be
 * @param description what it is for; null if nobody said
 * @param isDefault whether it is the plan's usual price
 * @param createdAt when it was created
 * @param supportedBillingPeriods for which periods it can be paid
 */
public record Price(String object, String id, String planId, String instanceId, String currency, String currencySymbol,
        long amount, long annualMonthlyAmount, @Nullable Money fee, @Nullable Money annualMonthlyFee,
        @Nullable String description, boolean isDefault, Instant createdAt, OpenEnum<BillingPeriods> supportedBillingPeriods) {
}
