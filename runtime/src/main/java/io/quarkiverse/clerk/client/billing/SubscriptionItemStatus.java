package io.quarkiverse.clerk.client.billing;

/** Whether a subscription item counts. */
public enum SubscriptionItemStatus {
    /** It does. */
    ACTIVE,
    /** It counts no longer. */
    ENDED,
    /** A payment is late. */
    PAST_DUE,
    /** It will when the one before ends. */
    UPCOMING,
    /** It is tried for free. Only to be asked for: items say so elsewhere. */
    FREE_TRIAL,
    /** It was cancelled and counts to the end of its period. */
    CANCELED,
    /** Its time is over. */
    EXPIRED,
    /** It was begun, and its payment is not. */
    INCOMPLETE,
    /** It was begun and given up. */
    ABANDONED
}
