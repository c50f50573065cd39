package io.quarkiverse.clerk.client.instancesettings;

/** What Clerk's components ask for first where a password is needed. */
public enum PreferredSignInStrategy {
    /** The password. */
    PASSWORD,
    /** A code. */
    OTP
}
