package io.quarkiverse.clerk.devserver.webhook;

import static io.quarkiverse.clerk.devserver.store.Change.Type.CREATED;
import static io.quarkiverse.clerk.devserver.store.Change.Type.DELETED;
import static io.quarkiverse.clerk.devserver.store.Change.Type.UPDATED;
import static io.quarkiverse.clerk.devserver.webhook.WebhookEvents.Rule.on;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.store.Change;

/** Which event a change of the store is to Clerk. */
final class WebhookEvents {

    private static final List<Rule> RULES = List.of(
            on("user", CREATED, "user.created", Payload.SAME),
            on("user", UPDATED, "user.updated", Payload.SAME),
            on("user", DELETED, "user.deleted", Payload.DELETED),

            on("session", CREATED, "session.pending", Payload.SESSION).inStatus("pending"),
            on("session", CREATED, "session.created", Payload.SESSION),
            on("session", UPDATED, "session.pending", Payload.SESSION).inStatus("pending"),
            on("session", UPDATED, "session.ended", Payload.SESSION).inStatus("ended"),
            on("session", UPDATED, "session.removed", Payload.SESSION).inStatus("removed"),
            on("session", UPDATED, "session.revoked", Payload.SESSION).inStatus("revoked"),

            on("organization", CREATED, "organization.created", Payload.SAME),
            on("organization", UPDATED, "organization.updated", Payload.SAME),
            on("organization", DELETED, "organization.deleted", Payload.DELETED),

            on("organization_membership", CREATED, "organizationMembership.created", Payload.MEMBERSHIP),
            on("organization_membership", UPDATED, "organizationMembership.updated", Payload.MEMBERSHIP),
            on("organization_membership", DELETED, "organizationMembership.deleted", Payload.MEMBERSHIP),

            on("organization_domain", CREATED, "organizationDomain.created", Payload.SAME),
            on("organization_domain", UPDATED, "organizationDomain.updated", Payload.SAME),
            on("organization_domain", DELETED, "organizationDomain.deleted", Payload.DELETED),

            on("organization_invitation", CREATED, "organizationInvitation.created", Payload.SAME),
            on("organization_invitation", UPDATED, "organizationInvitation.accepted", Payload.ACCEPTED_INVITATION)
                    .inStatus("accepted"),
            on("organization_invitation", UPDATED, "organizationInvitation.revoked", Payload.SAME).inStatus("revoked"),

            on("role", CREATED, "role.created", Payload.SAME),
            on("role", UPDATED, "role.updated", Payload.SAME),
            on("role", DELETED, "role.deleted", Payload.DELETED),

            on("permission", CREATED, "permission.created", Payload.SAME),
            on("permission", UPDATED, "permission.updated", Payload.SAME),
            on("permission", DELETED, "permission.deleted", Payload.DELETED),

            on("waitlist_entry", CREATED, "waitlistEntry.created", Payload.SAME),
            on("waitlist_entry", UPDATED, "waitlistEntry.updated", Payload.SAME),

            on("email", CREATED, "email.created", Payload.SAME),
            on("sms_message", CREATED, "sms.created", Payload.SAME));

    /** Of billing, in which nothing ever happens here. They can be sent by hand. */
    private static final List<String> BY_HAND = List.of(
            "paymentAttempt.created", "paymentAttempt.updated",
            "subscription.active", "subscription.created", "subscription.pastDue", "subscription.updated",
            "subscriptionItem.abandoned", "subscriptionItem.active", "subscriptionItem.canceled", "subscriptionItem.ended",
            "subscriptionItem.freeTrialEnding", "subscriptionItem.incomplete", "subscriptionItem.pastDue",
            "subscriptionItem.upcoming", "subscriptionItem.updated");

    /** All types of events that Clerk has. */
    static final Set<String> TYPES = Stream.concat(RULES.stream().map(Rule::event), BY_HAND.stream())
            .collect(toUnmodifiableSet());

    private WebhookEvents() {
    }

    /** The event; empty if Clerk tells nobody of such a change. */
    static Optional<Rule> of(Change change) {
        return RULES.stream().filter(rule -> rule.matches(change)).findFirst();
    }

    /**
     * One line of the table.
     *
     * @param status that the document has now and had not before; null for any
     */
    record Rule(String kind, Change.Type change, String status, String event, Payload payload) {

        static Rule on(String kind, Change.Type change, String event, Payload payload) {
            return new Rule(kind, change, null, event, payload);
        }

        Rule inStatus(String wanted) {
            return new Rule(kind, change, wanted, event, payload);
        }

        boolean matches(Change actual) {
            return kind.equals(actual.kind()) && change == actual.type()
                    && (status == null
                            || status.equals(status(actual.document())) && !status.equals(status(actual.previous())));
        }

        private static String status(ObjectNode document) {
            return document == null ? null : document.path("status").textValue();
        }
    }
}
