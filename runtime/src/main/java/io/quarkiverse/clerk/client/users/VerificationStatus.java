package io.quarkiverse.clerk.client.users;

/** How far a verification has come. */
public enum VerificationStatus {
    /** Not finished. */
    UNVERIFIED,
    /** Finished: the means of sign-in is the user's. */
    VERIFIED,
    /** Too many wrong attempts. */
    FAILED,
    /** Not finished in time. */
    EXPIRED,
    /** Belongs to another user, to whom the sign-in can be handed over. */
    TRANSFERABLE
}
