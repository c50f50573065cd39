package io.quarkiverse.clerk.client.billing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A plan as it was when something changed, in its former form.
 *
 * @param object always {@code commerce_plan}
 * @param id which plan
 * @param name what people call it
 * @param fee what it costs a month; null if it has no price by the month
 * @param annualMonthlyFee what it costs a month if paid by the year; null if it cannot be
 * @param annualFee what it costs a year; null if it cannot be paid by the year
 * @param amount the same as {@code fee}, in cents
 * @param amountFormatted the same for people to read
 * @param annualMonthlyAmount the same as {@code annualMonthlyFee}, in cents
 * @param annualMonthlyAmountFormatted the same for people to read
 * @param annualAmount the same as {@code annualFee}, in cents
 * @param annualAmountFormatted the same for people to read
 * @param currencySymbol such as {@code $}
 * @param currency such as {@code USD}
 * @param description what it is
 * @param productId the product that it belongs to
 * @param isDefault whether everybody has it who has no other
 * @param isRecurring whether it is paid again and again
 * @param publiclyVisible whether everybody can see it
 * @param hasBaseFee whether it costs something before any unit is counted
 * @param payerType who can pay it
 * @param forPayerType who can pay it: {@code user} or {@code org}
 * @param slug what programs call it
 * @param avatarUrl its picture
 * @param period for which period is paid; null if Clerk does not say
 * @param interval of how many such periods; null if Clerk does not say
 * @param features what it makes possible
 * @param freeTrialEnabled whether it can be tried for free; null if Clerk does not say
 * @param freeTrialDays for how many days; null if it cannot be tried
 */
public record PlanSnapshot(String object, String id, String name, @Nullable Money fee, @Nullable Money annualMonthlyFee,
        @Nullable Money annualFee, long amount, String amountFormatted, long annualMonthlyAmount,
        String annualMonthlyAmountFormatted, long annualAmount, String annualAmountFormatted, String currencySymbol,
        String currency, String description, String productId, boolean isDefault, boolean isRecurring, boolean publiclyVisible,
        boolean hasBaseFee, List<String> payerType, String forPayerType, String slug, String avatarUrl, @Nullable String period,
        @Nullable Long interval, List<Feature> features, @Nullable Boolean freeTrialEnabled, @Nullable Long freeTrialDays) {
}
