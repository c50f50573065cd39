package io.quarkiverse.clerk.devserver.webhook;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.store.Change;
import io.quarkiverse.clerk.devserver.store.Store;

/**
 * How documents look to clients of the Backend API. What it gives are copies.
 *
 * @param byKind where otherwise than in the store
 * @param changes that are told: what they have deleted can still be shown
 */
record Views(Store store, Map<String, UnaryOperator<ObjectNode>> byKind, Collection<Change> changes) {

    ObjectNode of(String kind, ObjectNode document) {
        return byKind.getOrDefault(kind, same -> same).apply(document).deepCopy();
    }

    /** The document with this id, or a 404 ApiException. */
    ObjectNode of(String kind, String id) {
        return of(kind, store.documents(kind).find(id).or(() -> changed(kind, id))
                .orElseThrow(() -> ApiException.notFound("The " + kind)));
    }

    private Optional<ObjectNode> changed(String kind, String id) {
        return changes.stream().filter(change -> change.kind().equals(kind)).map(Change::document)
                .filter(document -> document.path("id").asText().equals(id)).findFirst();
    }
}
