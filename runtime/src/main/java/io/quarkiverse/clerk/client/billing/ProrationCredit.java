package io.quarkiverse.clerk.client.billing;

/**
 * FIXME
 *
 * @param amount FIXME
 * @param cycleDaysRemaining FIXME
 * @param cycleDaysTotal FIXME
 * @param cycleRemainingPercent FIXME
 */
public record ProrationCredit(Money amount, long cycleDaysRemaining, long cycleDaysTotal, double cycleRemainingPercent) {
}
