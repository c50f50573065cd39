package io.quarkiverse.clerk.client.invitations;

/** Which email an invitation is sent with. */
public enum InvitationTemplate {
    /** The one for people who are invited. */
    INVITATION,
    /** The one for people who come from the waitlist. */
    WAITLIST_INVITATION
}
