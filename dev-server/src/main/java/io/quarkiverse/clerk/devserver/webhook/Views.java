package io.quarkiverse.clerk.devserver.webhook;

import java.util.Map;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.store.Store;

/**
 * How documents look to clients of the Backend API. What it gives are copies.
 *
 * @param byKind where otherwise than in the store
 */
record Views(Store store, Map<String, UnaryOperator<ObjectNode>> byKind) {

    ObjectNode of(String kind, ObjectNode document) {
        return byKind.getOrDefault(kind, same -> same).apply(document).deepCopy();
    }

    /** The document with this id, or a 404 ApiException. */
    ObjectNode of(String kind, String id) {
        return of(kind, store.documents(kind).get(id));
    }
}
