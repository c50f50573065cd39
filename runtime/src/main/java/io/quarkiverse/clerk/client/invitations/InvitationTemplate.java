package io.quarkiverse.clerk.client.invitations;

/** FIXME */
public enum InvitationTemplate {
    /** FIXME */
    INVITATION,
    /** FIXME */
    WAITLIST_INVITATION
}
