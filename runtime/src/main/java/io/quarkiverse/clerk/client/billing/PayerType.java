package io.quarkiverse.clerk.client.billing;

/** Who can pay. */
public enum PayerType {
    /** Users. */
    USER,
    /** Organizations. */
    ORG
}
