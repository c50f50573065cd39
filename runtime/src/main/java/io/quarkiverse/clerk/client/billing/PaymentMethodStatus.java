package io.quarkiverse.clerk.client.billing;

/** FIXME */
public enum PaymentMethodStatus {
    /** FIXME */
    ACTIVE,
    /** FIXME */
    DISCONNECTED
}
