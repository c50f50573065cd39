package io.quarkiverse.clerk.webhooks.event;

import java.time.Instant;

/**
 * Something that has happened at Clerk. Observe what you need, from one type of event to all of them:
 *
 * <pre>
 * void created(&#64;Observes UserCreated event)
 * void changed(&#64;Observes UserEvent event)
 * void all(&#64;Observes WebhookEvent event)
 * </pre>
 *
 * @see <a href="https://clerk.com/docs/webhooks/overview">Clerk's description of webhooks</a>
 */
public sealed interface WebhookEvent permits EmailCreated,
        OrganizationDomainEvent,
        OrganizationEvent,
        OrganizationInvitationEvent,
        OrganizationMembershipEvent,
        PaymentAttemptEvent,
        PermissionEvent,
        RoleEvent,
        SessionEvent,
        SmsCreated,
        SubscriptionEvent,
        SubscriptionItemEvent,
        UnknownEvent,
        UserEvent,
        WaitlistEntryEvent {

    /** {@return what came with the event, and all of it as it came; never null} */
    WebhookMessage message();

    /** {@return the id of the message, {@code msg_…}: the same however often it is sent; never null} */
    default String id() {
        return message().id();
    }

    /** {@return what has happened, such as {@code user.created}; never null} */
    default String type() {
        return message().type();
    }

    /** {@return when it has happened; events need not arrive in that order; never null} */
    default Instant timestamp() {
        return message().timestamp();
    }
}
