package io.quarkiverse.clerk.client.billing;

/** Whether something can be paid by. */
public enum PaymentMethodStatus {
    /** It can. */
    ACTIVE,
    /** It cannot any more. */
    DISCONNECTED
}
