package io.quarkiverse.clerk.client.billing;

/**
 * What a part of a period that has passed takes off an amount.
 *
 * @param amount how much
 * @param cycleDaysPassed how many days of the period have passed
 * @param cycleDaysTotal how many days the period has
 * @param cyclePassedPercent how many percent of the period have passed
 */
public record ProrationDiscount(Money amount, long cycleDaysPassed, long cycleDaysTotal, double cyclePassedPercent) {
}
