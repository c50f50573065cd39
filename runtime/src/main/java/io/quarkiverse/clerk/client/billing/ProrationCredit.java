package io.quarkiverse.clerk.client.billing;

/**
 * What a period that was paid and not used takes off an amount.
 *
 * @param amount how much
 * @param cycleDaysRemaining how many days of the period are left
 * @param cycleDaysTotal how many days the period has
 * @param cycleRemainingPercent how many percent of the period are left
 */
public record ProrationCredit(Money amount, long cycleDaysRemaining, long cycleDaysTotal, double cycleRemainingPercent) {
}
