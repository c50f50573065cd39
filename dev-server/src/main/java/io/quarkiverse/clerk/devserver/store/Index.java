package io.quarkiverse.clerk.devserver.store;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Finds documents by what they contain, without looking at all of them. Used only while the store is locked. */
public final class Index {

    private final Function<ObjectNode, ? extends Collection<String>> keys;
    private final Map<String, NavigableMap<Long, ObjectNode>> byKey = new HashMap<>();

    Index(Function<ObjectNode, ? extends Collection<String>> keys) {
        this.keys = keys;
    }

    /** The documents with this key, oldest first. */
    public List<ObjectNode> find(String key) {
        NavigableMap<Long, ObjectNode> found = byKey.get(key);
        return found == null ? List.of() : List.copyOf(found.values());
    }

    /** The oldest document with this key. */
    public Optional<ObjectNode> first(String key) {
        return Optional.ofNullable(byKey.get(key)).map(found -> found.firstEntry().getValue());
    }

    /**
     * The documents with a key that contains the text; a set that goes by identity. Looks at all keys, which still is far
     * quicker
     * than to look into all documents.
     */
    public Set<ObjectNode> containing(String part) {
        Set<ObjectNode> found = Collections.newSetFromMap(new IdentityHashMap<>());
        byKey.forEach((key, documents) -> {
            if (key.contains(part)) {
                found.addAll(documents.values());
            }
        });
        return found;
    }

    void put(long sequence, ObjectNode document) {
        keys.apply(document).forEach(key -> byKey.computeIfAbsent(key, name -> new TreeMap<>()).put(sequence, document));
    }

    void remove(long sequence, ObjectNode document) {
        keys.apply(document).forEach(key -> byKey.computeIfPresent(key, (name, found) -> {
            found.remove(sequence);
            return found.isEmpty() ? null : found;
        }));
    }
}
