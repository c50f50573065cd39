package io.quarkiverse.clerk.client.billing;

/**
 * FIXME
 *
 * @param amount FIXME
 * @param cycleDaysPassed FIXME
 * @param cycleDaysTotal FIXME
 * @param cyclePassedPercent FIXME
 */
public record ProrationDiscount(Money amount, long cycleDaysPassed, long cycleDaysTotal, double cyclePassedPercent) {
}
