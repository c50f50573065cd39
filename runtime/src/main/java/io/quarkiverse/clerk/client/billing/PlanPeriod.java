package io.quarkiverse.clerk.client.billing;

/** FIXME */
public enum PlanPeriod {
    /** FIXME */
    MONTH,
    /** FIXME */
    ANNUAL
}
