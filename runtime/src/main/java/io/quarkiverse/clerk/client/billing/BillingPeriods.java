package io.quarkiverse.clerk.client.billing;

/** FIXME */
public enum BillingPeriods {
    /** FIXME */
    MONTH,
    /** FIXME */
    ANNUAL,
    /** FIXME */
    BOTH
}
