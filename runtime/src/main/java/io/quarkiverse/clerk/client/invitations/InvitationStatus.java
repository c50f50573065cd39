package io.quarkiverse.clerk.client.invitations;

/** FIXME */
public enum InvitationStatus {
    /** FIXME */
    PENDING,
    /** FIXME */
    ACCEPTED,
    /** FIXME */
    REVOKED,
    /** FIXME */
    EXPIRED
}
