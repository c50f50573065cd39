package io.quarkiverse.clerk.client.billing;

/** FIXME */
public enum SubscriptionItemStatus {
    /** FIXME */
    ACTIVE,
    /** FIXME */
    ENDED,
    /** FIXME */
    PAST_DUE,
    /** FIXME */
    UPCOMING,
    /** FIXME */
    FREE_TRIAL,
    /** FIXME */
    CANCELED,
    /** FIXME */
    EXPIRED,
    /** FIXME */
    INCOMPLETE,
    /** FIXME */
    ABANDONED
}
