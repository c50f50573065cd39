package io.quarkiverse.clerk.devserver.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;

/** The documents of one kind, in order of creation. They are live: used and changed only while the store is locked. */
public final class Documents {

    private final String kind;
    private final Map<String, ObjectNode> byId = new LinkedHashMap<>();

    Documents(String kind) {
        this.kind = kind;
    }

    /** All documents, oldest first. */
    public List<ObjectNode> all() {
        return List.copyOf(byId.values());
    }

    /** Those that pass the test, oldest first. */
    public Stream<ObjectNode> where(Predicate<ObjectNode> test) {
        return byId.values().stream().filter(test);
    }

    /** The document with this id. */
    public Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The document with this id, or a 404 {@link ApiException}. */
    public ObjectNode get(String id) {
        return find(id).orElseThrow(() -> ApiException.notFound("The " + kind));
    }

    /** Adds a document, which has an {@code id}. */
    public ObjectNode add(ObjectNode document) {
        byId.put(document.path("id").asText(), document);
        return document;
    }

    /** Removes the document, if it is there. */
    public void remove(String id) {
        byId.remove(id);
    }

    /** Removes all that pass the test. */
    public void removeIf(Predicate<ObjectNode> test) {
        byId.values().removeIf(test);
    }
}
