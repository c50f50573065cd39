package io.quarkiverse.clerk.devserver.resource.session;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/**
 * An invitation that somebody has come with, and that can still be accepted.
 *
 * @param document of the invitation, not to be changed
 * @param organization to which it invites; null if to the application alone
 * @param user whose email address it was sent to; null if there is none yet
 * @param end where it leads in the end, as the request for it said; empty if it did not
 */
public record TicketInvitation(ObjectNode document, ObjectNode organization, ObjectNode user, Optional<String> end) {

    /** To whom it was sent. */
    public String emailAddress() {
        return document.path("email_address").asText();
    }

    /** The id of the organization to which it invites; null if to the application alone. */
    public String organizationId() {
        return organization == null ? null : organization.path("id").textValue();
    }

    /** A request for its user. What an invitation to the application says in public metadata, the user gets. */
    ObjectNode newUser(ObjectNode more) {
        ObjectNode body = Json.object();
        body.setAll(more);
        body.putArray("email_address").add(emailAddress());
        if (organization == null) {
            body.set("public_metadata", document.path("public_metadata").deepCopy());
        }
        return body;
    }

    /** Without names, for logs. */
    @Override
    public String toString() {
        return "TicketInvitation[id=" + document.path("id").asText() + "]";
    }
}
