package io.quarkiverse.clerk.client.billing;

/** FIXME */
public enum PayerType {
    /** FIXME */
    USER,
    /** FIXME */
    ORG
}
