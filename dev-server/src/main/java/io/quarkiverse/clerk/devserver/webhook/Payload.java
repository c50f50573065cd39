package io.quarkiverse.clerk.devserver.webhook;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.DeletedObject;

/** How the data of an event follows from the document that has changed. */
@FunctionalInterface
interface Payload {

    /** The data. */
    ObjectNode of(String kind, ObjectNode document, Views views);

    /** Where the Backend API's form and the event's are the same. */
    Payload SAME = (kind, document, views) -> views.of(kind, document);

    /** What remains of a deleted object. */
    Payload DELETED = (kind, document, views) -> {
        ObjectNode deleted = DeletedObject.of(kind, document.path("id").asText());
        if (document.path("external_id").isTextual()) {
            deleted.set("external_id", document.get("external_id"));
        }
        return deleted;
    };

    /** With the user; without the tasks, which the events' form does not know. */
    Payload SESSION = (kind, document, views) -> {
        ObjectNode session = views.of(kind, document);
        session.remove("tasks");
        session.set("user", views.of("user", document.path("user_id").asText()));
        return session;
    };

    /** With the organization, also where that has just gone and the membership with it. */
    Payload MEMBERSHIP = (kind, document, views) -> {
        ObjectNode membership = views.of(kind, document);
        if (!membership.has("organization")) {
            membership.set("organization", views.of("organization", document.path("organization_id").asText()));
        }
        return membership;
    };

    /** With the user who has accepted, and with more of the organization. */
    Payload ACCEPTED_INVITATION = (kind, document, views) -> {
        ObjectNode invitation = views.of(kind, document);
        invitation.set("user_id", document.path("user_id"));
        invitation.withObject("/data");
        return invitation;
    };
}
