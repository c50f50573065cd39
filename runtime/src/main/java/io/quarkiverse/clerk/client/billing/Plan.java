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
 * @param description FIXME
 * @param productId FIXME
 * @param isDefault FIXME
 * @param isRecurring FIXME
 * @param publiclyVisible FIXME
 * @param hasBaseFee FIXME
 * @param forPayerType FIXME
 * @param slug FIXME
 * @param avatarUrl FIXME
 * @param features FIXME
 * @param freeTrialEnabled FIXME
 * @param freeTrialDays FIXME
 * @param unitPrices FIXME
 */
public record Plan(String object, String id, String name, @Nullable Money fee, @Nullable Money annualMonthlyFee,
        @Nullable Money annualFee, @Nullable String description, @Deprecated String productId, boolean isDefault,
        boolean isRecurring, boolean publiclyVisible, boolean hasBaseFee, String forPayerType, String slug,
        @Nullable String avatarUrl, List<Feature> features, boolean freeTrialEnabled, @Nullable Long freeTrialDays,
        List<UnitPrice> unitPrices) {
}
