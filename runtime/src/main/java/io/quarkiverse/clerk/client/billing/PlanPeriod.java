package io.quarkiverse.clerk.client.billing;

/** For which period is paid. */
public enum PlanPeriod {
    /** A month. */
    MONTH,
    /** A year. */
    ANNUAL
}
