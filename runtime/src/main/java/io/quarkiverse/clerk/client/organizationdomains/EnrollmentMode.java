package io.quarkiverse.clerk.client.organizationdomains;

/** FIXME */
public enum EnrollmentMode {
    /** FIXME */
    MANUAL_INVITATION,
    /** FIXME */
    AUTOMATIC_INVITATION,
    /** FIXME */
    AUTOMATIC_SUGGESTION,
    /** FIXME */
    ENTERPRISE_SSO
}
