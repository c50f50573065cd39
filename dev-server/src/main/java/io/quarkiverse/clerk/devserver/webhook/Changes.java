package io.quarkiverse.clerk.devserver.webhook;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.quarkiverse.clerk.devserver.store.Change;
import io.quarkiverse.clerk.devserver.store.Change.Type;

/** What a piece of work has done, seen from outside. */
final class Changes {

    private Changes() {
    }

    /**
     * One change for each document at most: who creates one and then completes it has created it. In the order in which the
     * documents were first touched; what came and went is left out.
     */
    static Collection<Change> merged(List<Change> changes) {
        Map<List<String>, Change> merged = new LinkedHashMap<>();
        for (Change change : changes) {
            List<String> document = List.of(change.kind(), change.document().path("id").asText());
            Change before = merged.get(document);
            if (before == null) {
                merged.put(document, change);
            } else if (before.type() == Type.CREATED && change.type() == Type.DELETED) {
                merged.remove(document);
            } else {
                merged.put(document, both(before, change));
            }
        }
        return merged.values();
    }

    private static Change both(Change before, Change after) {
        Type type = before.type() == Type.CREATED ? Type.CREATED : after.type();
        return new Change(after.kind(), type, after.document(), before.previous());
    }
}
