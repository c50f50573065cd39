package io.quarkiverse.clerk.devserver.webhook;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** How the data of an event follows from the document that has changed. */
@FunctionalInterface
interface Payload {

    /** Finds the other documents that a payload contains. */
    @FunctionalInterface
    interface Documents {

        Optional<ObjectNode> find(String kind, String id);
    }

    /** The data; empty if the event cannot be told, as what belongs to it is gone. */
    Optional<ObjectNode> of(ObjectNode document, Documents documents);

    /** Where the Backend API's form and the event's are the same. */
    Payload AS_IT_IS = (document, documents) -> Optional.of(document.deepCopy());

    /** What remains of a deleted object. */
    Payload DELETED = (document, documents) -> {
        ObjectNode deleted = Json.object()
                .put("object", document.path("object").asText())
                .put("id", document.path("id").asText())
                .put("deleted", true);
        if (document.path("external_id").isTextual()) {
            deleted.set("external_id", document.get("external_id"));
        }
        return Optional.of(deleted);
    };

    /** With the user; without the tasks, which the events' form does not know. */
    Payload SESSION = (document, documents) -> documents.find("user", document.path("user_id").asText()).map(user -> {
        ObjectNode session = document.deepCopy();
        session.remove("tasks");
        session.set("user", user);
        return session;
    });

    /** With what only this event has. */
    Payload ACCEPTED_INVITATION = (document, documents) -> {
        ObjectNode invitation = document.deepCopy();
        if (!invitation.has("data")) {
            invitation.putObject("data");
        }
        return Optional.of(invitation);
    };
}
