package io.quarkiverse.clerk.client.samlconnections;

/** FIXME */
public enum LoginHintMode {
    /** FIXME */
    EMAIL_ADDRESS,
    /** FIXME */
    CUSTOM_ATTRIBUTE,
    /** FIXME */
    OFF
}
