package io.quarkiverse.clerk.client.m2m;

/** The forms of M2M tokens. */
public enum M2MTokenFormat {
    /** Clerk is asked about it each time it is used, and can take it back. */
    OPAQUE,
    /** It is verified by its signature, without asking Clerk, and cannot be taken back. */
    JWT
}
