package io.quarkiverse.clerk.devserver.store;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** Remembers what documents looked like when they came into a store. */
public final class StoredDocuments {

    private final Store store;
    private final Map<ObjectNode, String> contents = new IdentityHashMap<>();

    private StoredDocuments(Store store) {
        this.store = store;
    }

    /** Those that are in the store, and those to come. */
    public static StoredDocuments of(Store store) {
        StoredDocuments stored = new StoredDocuments(store);
        store.atomically(() -> {
            store.contents().values().forEach(documents -> documents.forEach(stored::remember));
            store.onChange(changes -> changes.forEach(change -> stored.remember(change.document())));
            return null;
        });
        return stored;
    }

    private void remember(ObjectNode document) {
        contents.computeIfAbsent(document, Json::write);
    }

    /** What those looked like that have been changed since, though none must be: it could not be undone. */
    public List<String> changed() {
        return store.atomically(() -> contents.entrySet().stream()
                .filter(entry -> !Json.write(entry.getKey()).equals(entry.getValue())).map(Map.Entry::getValue).toList());
    }
}
