package io.quarkiverse.clerk.client.billing;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code commerce_plan}
 * @param id FIXME
 * @param name FIXME
 * @param fee FIXME
 * @param annualMonthlyFee FIXME
 * @param annualFee FIXME
 * @param amount FIXME
 * @param amountFormatted FIXME
 * @param annualMonthlyAmount FIXME
 * @param annualMonthlyAmountFormatted FIXME
 * @param annualAmount FIXME
 * @param annualAmountFormatted FIXME
 * @param currencySymbol FIXME
 * @param currency FIXME
 * @param description FIXME
 * @param productId FIXME
 * @param isDefault FIXME
 * @param isRecurring FIXME
 * @param publiclyVisible FIXME
 * @param hasBaseFee FIXME
 * @param payerType FIXME
 * @param forPayerType FIXME
 * @param slug FIXME
 * @param avatarUrl FIXME
 * @param period FIXME
 * @param interval FIXME
 * @param features FIXME
 * @param freeTrialEnabled FIXME
 * @param freeTrialDays FIXME
 */
public record PlanSnapshot(String object, String id, String name, @Nullable Money fee, @Nullable Money annualMonthlyFee,
        @Nullable Money annualFee, long amount, String amountFormatted, long annualMonthlyAmount,
        String annualMonthlyAmountFormatted, long annualAmount, String annualAmountFormatted, String currencySymbol,
        String currency, String description, String productId, boolean isDefault, boolean isRecurring, boolean publiclyVisible,
        boolean hasBaseFee, List<String> payerType, String forPayerType, String slug, String avatarUrl, @Nullable String period,
        @Nullable Long interval, List<Feature> features, @Nullable Boolean freeTrialEnabled, @Nullable Long freeTrialDays) {
}
