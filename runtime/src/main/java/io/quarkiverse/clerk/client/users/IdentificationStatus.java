package io.quarkiverse.clerk.client.users;

/** How an email address or phone number is given to a user. */
public enum IdentificationStatus {
    /** As if the user had verified it. */
    VERIFIED,
    /** Not verified, but good for signing in, and nobody else can claim it. */
    RESERVED,
    /** Not verified. Only where an address or number is replaced; a new user's cannot be. */
    UNVERIFIED
}
