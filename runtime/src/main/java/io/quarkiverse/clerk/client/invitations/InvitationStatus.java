package io.quarkiverse.clerk.client.invitations;

/** How far an invitation is. */
public enum InvitationStatus {
    /** It can be accepted. */
    PENDING,
    /** It was accepted. */
    ACCEPTED,
    /** It was taken back. */
    REVOKED,
    /** It was not accepted in time. */
    EXPIRED
}
