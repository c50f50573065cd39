package io.quarkiverse.clerk.devserver.seed;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** What seeds have created so far. Kept in the store, so that a snapshot has it too. Used only while the store is locked. */
final class Planted {

    private static final String DIGEST = "digest";
    private static final String KIND = "kind";
    private static final String DOCUMENT_ID = "document_id";

    private final Store store;
    private final Documents items;

    Planted(Store store) {
        this.store = store;
        this.items = store.documents("seed_item");
    }

    /** Whether the item was planted with this very content, whatever has become of it. */
    boolean isAsItWas(SeedItem item) {
        return items.find(item.name()).filter(known -> known.path(DIGEST).asText().equals(SeedItem.digest(item.body())))
                .isPresent();
    }

    void remember(SeedItem item, JsonNode created) {
        ObjectNode known = Json.object().put("id", item.name()).put(DIGEST, SeedItem.digest(item.body()));
        known.set(KIND, created.path("object"));
        known.set(DOCUMENT_ID, created.path("id"));
        items.add(known);
    }

    /** Removes what was created for the item, if it was. */
    void remove(SeedItem item) {
        items.find(item.name()).ifPresent(this::remove);
    }

    /** Removes what was created for items that are not among these. */
    void forgetAllBut(List<SeedItem> listed) {
        Set<String> names = listed.stream().map(SeedItem::name).collect(Collectors.toSet());
        items.where(known -> !names.contains(known.path("id").asText())).toList().forEach(this::remove);
    }

    private void remove(ObjectNode known) {
        store.documents(known.path(KIND).asText()).remove(known.path(DOCUMENT_ID).asText());
        items.remove(known.path("id").asText());
    }
}
