package io.quarkiverse.clerk.client.billing;

/** For which periods a price can be paid. */
public enum BillingPeriods {
    /** By the month. */
    MONTH,
    /** By the year. */
    ANNUAL,
    /** By either. */
    BOTH
}
