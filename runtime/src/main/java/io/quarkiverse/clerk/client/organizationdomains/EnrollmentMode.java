package io.quarkiverse.clerk.client.organizationdomains;

/** How people with an email address of a domain come into its organization. */
public enum EnrollmentMode {
    /** Somebody invites them. */
    MANUAL_INVITATION,
    /** Clerk invites them when they sign up. */
    AUTOMATIC_INVITATION,
    /** Clerk proposes the organization to them, and they may ask to join. */
    AUTOMATIC_SUGGESTION,
    /** By signing in through the organization's enterprise connection. */
    ENTERPRISE_SSO
}
