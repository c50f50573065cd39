package io.quarkiverse.clerk.client.billing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What can be subscribed to.
 *
 * @param object always {@code commerce_plan}
 * @param id which plan
 * @param name what people call it
 * @param fee what it costs a month; null if it has no price by the month
 * @param annualMonthlyFee what it costs a month if paid by the year; null if it cannot be
 * @param annualFee what it costs a year; null if it cannot be paid by the year
 * @param description what it is; null if nobody said
 * @param productId no longer used
 * @param isDefault whether everybody has it who has no other
 * @param isRecurring whether it is paid again and again
 * @param publiclyVisible whether everybody can see it
 * @param hasBaseFee whether it costs something before any unit is counted
 * @param forPayerType who can pay it: {@code user} or {@code org}
 * @param slug what programs call it
 * @param avatarUrl its picture; null if there is none
 * @param features what it makes possible
 * @param freeTrialEnabled whether it can be tried for free
 * @param freeTrialDays for how many days; null if it cannot be tried
 * @param unitPrices what units of it cost, such as seats
 */
public record Plan(String object, String id, String name, @Nullable Money fee, @Nullable Money annualMonthlyFee,
        @Nullable Money annualFee, @Nullable String description, @Deprecated String productId, boolean isDefault,
        boolean isRecurring, boolean publiclyVisible, boolean hasBaseFee, String forPayerType, String slug,
        @Nullable String avatarUrl, List<Feature> features, boolean freeTrialEnabled, @Nullable Long freeTrialDays,
        List<UnitPrice> unitPrices) {
}
