package io.quarkiverse.clerk.webhooks.event;

/** Asks an event of any family which thing it is about. */
final class Subject {

    private Subject() {
    }

    static String of(WebhookEvent event) {
        if (event instanceof EmailCreated email) {
            return email.data().id();
        } else if (event instanceof SmsCreated sms) {
            return sms.data().id();
        } else if (event instanceof OrganizationDomainEvent domain) {
            return domain.domainId();
        } else if (event instanceof OrganizationEvent organization) {
            return organization.organizationId();
        } else if (event instanceof OrganizationInvitationEvent invitation) {
            return invitation.invitationId();
        } else if (event instanceof OrganizationMembershipEvent membership) {
            return membership.membershipId();
        } else if (event instanceof PaymentAttemptEvent attempt) {
            return attempt.paymentAttemptId();
        } else if (event instanceof PermissionEvent permission) {
            return permission.permissionId();
        } else if (event instanceof RoleEvent role) {
            return role.roleId();
        } else if (event instanceof SessionEvent session) {
            return session.sessionId();
        } else if (event instanceof SubscriptionEvent subscription) {
            return subscription.subscriptionId();
        } else if (event instanceof SubscriptionItemEvent item) {
            return item.subscriptionItemId();
        } else if (event instanceof UserEvent user) {
            return user.userId();
        } else {
            return ((WaitlistEntryEvent) event).entryId();
        }
    }
}
