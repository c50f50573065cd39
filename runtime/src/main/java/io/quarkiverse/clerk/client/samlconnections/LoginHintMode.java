package io.quarkiverse.clerk.client.samlconnections;

/** What an identity provider is told of a user beforehand. */
public enum LoginHintMode {
    /** The email address. */
    EMAIL_ADDRESS,
    /** A value of the user's public metadata. */
    CUSTOM_ATTRIBUTE,
    /** Nothing. */
    OFF
}
