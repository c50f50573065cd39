package io.quarkiverse.clerk.client.instancesettings;

/** FIXME */
public enum PreferredSignInStrategy {
    /** FIXME */
    PASSWORD,
    /** FIXME */
    OTP
}
