package io.quarkiverse.clerk.webhooks.event;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.organizationdomains.OrganizationDomain;
import io.quarkiverse.clerk.client.organizationinvitations.OrganizationInvitation;
import io.quarkiverse.clerk.client.organizationinvitations.PublicOrganizationData;
import io.quarkiverse.clerk.client.organizationmemberships.OrganizationMembership;
import io.quarkiverse.clerk.client.organizationpermissions.Permission;
import io.quarkiverse.clerk.client.organizationroles.Role;
import io.quarkiverse.clerk.client.organizations.Organization;
import io.quarkiverse.clerk.client.sessions.Session;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.waitlistentries.WaitlistEntry;

/** The types of events that Clerk has. */
public enum WebhookEventType {

    /** An email is to be sent, or was sent by Clerk. */
    EMAIL_CREATED("email.created", EmailCreated.class, (message, data) -> new EmailCreated(message, data.as(Email.class))),

    /** An organization was created. */
    ORGANIZATION_CREATED("organization.created", OrganizationCreated.class,
            (message, data) -> new OrganizationCreated(message, data.as(Organization.class))),

    /** An organization is gone. */
    ORGANIZATION_DELETED("organization.deleted", OrganizationDeleted.class,
            (message, data) -> new OrganizationDeleted(message, data.as(DeletedObject.class))),

    /** Something about an organization has changed. */
    ORGANIZATION_UPDATED("organization.updated", OrganizationUpdated.class,
            (message, data) -> new OrganizationUpdated(message, data.as(Organization.class))),

    /** An organization has got a domain. */
    ORGANIZATION_DOMAIN_CREATED("organizationDomain.created", OrganizationDomainCreated.class,
            (message, data) -> new OrganizationDomainCreated(message, data.as(OrganizationDomain.class))),

    /** An organization has a domain no longer. */
    ORGANIZATION_DOMAIN_DELETED("organizationDomain.deleted", OrganizationDomainDeleted.class,
            (message, data) -> new OrganizationDomainDeleted(message, data.as(DeletedObject.class))),

    /** Something about a domain of an organization has changed. */
    ORGANIZATION_DOMAIN_UPDATED("organizationDomain.updated", OrganizationDomainUpdated.class,
            (message, data) -> new OrganizationDomainUpdated(message, data.as(OrganizationDomain.class))),

    /** Somebody has accepted an invitation to an organization. */
    ORGANIZATION_INVITATION_ACCEPTED("organizationInvitation.accepted", OrganizationInvitationAccepted.class,
            (message, data) -> new OrganizationInvitationAccepted(message, data.as(OrganizationInvitation.class),
                    data.at("/data/public_organization_data").asNullable(PublicOrganizationData.class),
                    data.at("/user_id").as(String.class))),

    /** Somebody was invited to an organization. */
    ORGANIZATION_INVITATION_CREATED("organizationInvitation.created", OrganizationInvitationCreated.class,
            (message, data) -> new OrganizationInvitationCreated(message, data.as(OrganizationInvitation.class),
                    data.at("/data/public_organization_data").asNullable(PublicOrganizationData.class))),

    /** An invitation to an organization was taken back. */
    ORGANIZATION_INVITATION_REVOKED("organizationInvitation.revoked", OrganizationInvitationRevoked.class,
            (message, data) -> new OrganizationInvitationRevoked(message, data.as(OrganizationInvitation.class),
                    data.at("/data/public_organization_data").asNullable(PublicOrganizationData.class))),

    /** A user has become a member of an organization. */
    ORGANIZATION_MEMBERSHIP_CREATED("organizationMembership.created", OrganizationMembershipCreated.class,
            (message, data) -> new OrganizationMembershipCreated(message, data.as(OrganizationMembership.class))),

    /** A user is a member of an organization no longer. */
    ORGANIZATION_MEMBERSHIP_DELETED("organizationMembership.deleted", OrganizationMembershipDeleted.class,
            (message, data) -> new OrganizationMembershipDeleted(message, data.as(OrganizationMembership.class))),

    /** Something about a member of an organization has changed, such as the role. */
    ORGANIZATION_MEMBERSHIP_UPDATED("organizationMembership.updated", OrganizationMembershipUpdated.class,
            (message, data) -> new OrganizationMembershipUpdated(message, data.as(OrganizationMembership.class))),

    /** An attempt to be paid has begun. */
    PAYMENT_ATTEMPT_CREATED("paymentAttempt.created", PaymentAttemptCreated.class,
            (message, data) -> new PaymentAttemptCreated(message, data.as(BillingPaymentAttempt.class))),

    /** It is known how an attempt to be paid went. */
    PAYMENT_ATTEMPT_UPDATED("paymentAttempt.updated", PaymentAttemptUpdated.class,
            (message, data) -> new PaymentAttemptUpdated(message, data.as(BillingPaymentAttempt.class))),

    /** A permission was created. */
    PERMISSION_CREATED("permission.created", PermissionCreated.class,
            (message, data) -> new PermissionCreated(message, data.as(Permission.class))),

    /** A permission is gone. */
    PERMISSION_DELETED("permission.deleted", PermissionDeleted.class,
            (message, data) -> new PermissionDeleted(message, data.as(DeletedObject.class))),

    /** Something about a permission has changed. */
    PERMISSION_UPDATED("permission.updated", PermissionUpdated.class,
            (message, data) -> new PermissionUpdated(message, data.as(Permission.class))),

    /** A role was created. */
    ROLE_CREATED("role.created", RoleCreated.class, (message, data) -> new RoleCreated(message, data.as(Role.class))),

    /** A role is gone. */
    ROLE_DELETED("role.deleted", RoleDeleted.class, (message, data) -> new RoleDeleted(message, data.as(DeletedObject.class))),

    /** Something about a role has changed, such as its permissions. */
    ROLE_UPDATED("role.updated", RoleUpdated.class, (message, data) -> new RoleUpdated(message, data.as(Role.class))),

    /** Somebody has signed in. */
    SESSION_CREATED("session.created", SessionCreated.class,
            (message, data) -> new SessionCreated(message, data.as(Session.class), data.at("/user").asNullable(User.class))),

    /** Somebody has signed out, and the client still has the session. */
    SESSION_ENDED("session.ended", SessionEnded.class,
            (message, data) -> new SessionEnded(message, data.as(Session.class), data.at("/user").asNullable(User.class))),

    /** Somebody has signed in, but has a task left before the session counts. */
    SESSION_PENDING("session.pending", SessionPending.class,
            (message, data) -> new SessionPending(message, data.as(Session.class), data.at("/user").asNullable(User.class))),

    /** Somebody has signed out, and the client has the session no longer. */
    SESSION_REMOVED("session.removed", SessionRemoved.class,
            (message, data) -> new SessionRemoved(message, data.as(Session.class), data.at("/user").asNullable(User.class))),

    /** The application has ended a session. */
    SESSION_REVOKED("session.revoked", SessionRevoked.class,
            (message, data) -> new SessionRevoked(message, data.as(Session.class), data.at("/user").asNullable(User.class))),

    /** A text message is to be sent, or was sent by Clerk. */
    SMS_CREATED("sms.created", SmsCreated.class, (message, data) -> new SmsCreated(message, data.as(SmsMessage.class))),

    /** A subscription counts from now on. */
    SUBSCRIPTION_ACTIVE("subscription.active", SubscriptionActive.class,
            (message, data) -> new SubscriptionActive(message, data.as(BillingSubscription.class))),

    /** A user or an organization has got a subscription. */
    SUBSCRIPTION_CREATED("subscription.created", SubscriptionCreated.class,
            (message, data) -> new SubscriptionCreated(message, data.as(BillingSubscription.class))),

    /** A payment for a subscription is late. */
    SUBSCRIPTION_PAST_DUE("subscription.pastDue", SubscriptionPastDue.class,
            (message, data) -> new SubscriptionPastDue(message, data.as(BillingSubscription.class))),

    /** Something about a subscription has changed. */
    SUBSCRIPTION_UPDATED("subscription.updated", SubscriptionUpdated.class,
            (message, data) -> new SubscriptionUpdated(message, data.as(BillingSubscription.class))),

    /** An item that would have counted later was given up. */
    SUBSCRIPTION_ITEM_ABANDONED("subscriptionItem.abandoned", SubscriptionItemAbandoned.class,
            (message, data) -> new SubscriptionItemAbandoned(message, data.as(BillingSubscriptionItem.class))),

    /** An item counts from now on. */
    SUBSCRIPTION_ITEM_ACTIVE("subscriptionItem.active", SubscriptionItemActive.class,
            (message, data) -> new SubscriptionItemActive(message, data.as(BillingSubscriptionItem.class))),

    /** An item was cancelled, and counts until its period ends. */
    SUBSCRIPTION_ITEM_CANCELED("subscriptionItem.canceled", SubscriptionItemCanceled.class,
            (message, data) -> new SubscriptionItemCanceled(message, data.as(BillingSubscriptionItem.class))),

    /** An item counts no longer. */
    SUBSCRIPTION_ITEM_ENDED("subscriptionItem.ended", SubscriptionItemEnded.class,
            (message, data) -> new SubscriptionItemEnded(message, data.as(BillingSubscriptionItem.class))),

    /** A free trial ends soon. */
    SUBSCRIPTION_ITEM_FREE_TRIAL_ENDING("subscriptionItem.freeTrialEnding", SubscriptionItemFreeTrialEnding.class,
            (message, data) -> new SubscriptionItemFreeTrialEnding(message, data.as(BillingSubscriptionItem.class))),

    /** Somebody has something to do before an item counts, such as to pay. */
    SUBSCRIPTION_ITEM_INCOMPLETE("subscriptionItem.incomplete", SubscriptionItemIncomplete.class,
            (message, data) -> new SubscriptionItemIncomplete(message, data.as(BillingSubscriptionItem.class))),

    /** A payment for an item is late. */
    SUBSCRIPTION_ITEM_PAST_DUE("subscriptionItem.pastDue", SubscriptionItemPastDue.class,
            (message, data) -> new SubscriptionItemPastDue(message, data.as(BillingSubscriptionItem.class))),

    /** An item will count once the one before it ends. */
    SUBSCRIPTION_ITEM_UPCOMING("subscriptionItem.upcoming", SubscriptionItemUpcoming.class,
            (message, data) -> new SubscriptionItemUpcoming(message, data.as(BillingSubscriptionItem.class))),

    /** Something about an item has changed. */
    SUBSCRIPTION_ITEM_UPDATED("subscriptionItem.updated", SubscriptionItemUpdated.class,
            (message, data) -> new SubscriptionItemUpdated(message, data.as(BillingSubscriptionItem.class))),

    /** Somebody has signed up, or was created. */
    USER_CREATED("user.created", UserCreated.class, (message, data) -> new UserCreated(message, data.as(User.class))),

    /** A user is gone. */
    USER_DELETED("user.deleted", UserDeleted.class, (message, data) -> new UserDeleted(message, data.as(DeletedObject.class))),

    /** Something about a user has changed. */
    USER_UPDATED("user.updated", UserUpdated.class, (message, data) -> new UserUpdated(message, data.as(User.class))),

    /** Somebody has joined the waitlist. */
    WAITLIST_ENTRY_CREATED("waitlistEntry.created", WaitlistEntryCreated.class,
            (message, data) -> new WaitlistEntryCreated(message, data.as(WaitlistEntry.class))),

    /** Something about an entry of the waitlist has changed, such as that it was approved. */
    WAITLIST_ENTRY_UPDATED("waitlistEntry.updated", WaitlistEntryUpdated.class,
            (message, data) -> new WaitlistEntryUpdated(message, data.as(WaitlistEntry.class)));

    private static final Map<String, WebhookEventType> BY_TEXT = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(WebhookEventType::text, Function.identity()));

    private final String text;
    private final Class<? extends WebhookEvent> event;
    private final Reader reader;

    WebhookEventType(String text, Class<? extends WebhookEvent> event, Reader reader) {
        this.text = text;
        this.event = event;
        this.reader = reader;
    }

    /** Makes an event of what has come. */
    interface Reader {

        /** Reads it; throws what {@link WebhookData} does. */
        WebhookEvent read(WebhookMessage message, WebhookData data);
    }

    /** {@return the type, empty if this version knows none for the text} */
    public static Optional<WebhookEventType> of(String text) {
        return Optional.ofNullable(BY_TEXT.get(text));
    }

    /** {@return what Clerk calls it, such as {@code user.created}} */
    public String text() {
        return text;
    }

    /** {@return what is observed for it} */
    public Class<? extends WebhookEvent> event() {
        return event;
    }

    WebhookEvent read(WebhookMessage message, WebhookData data) {
        return reader.read(message, data);
    }
}
