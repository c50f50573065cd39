package io.quarkiverse.clerk.client.users;

/** How an email address or phone number is created with a user. */
public enum IdentificationStatus {
    /** As if the user had verified it. */
    VERIFIED,
    /** Not verified, but usable for sign-in, and nobody else can claim it. */
    RESERVED
}
