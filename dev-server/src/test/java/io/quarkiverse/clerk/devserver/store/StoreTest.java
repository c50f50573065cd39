package io.quarkiverse.clerk.devserver.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Change.Type;

class StoreTest {

    private final Store store = new Store(Clock.fixed(Instant.ofEpochMilli(1000), ZoneOffset.UTC));
    private final Documents cats = store.documents("cat");
    private final Documents kittens = store.documents("kitten").ownedBy("cat", "mother_id");
    private final List<Change> changes = new ArrayList<>();

    @BeforeEach
    void fill() {
        cats.add(cat("a", "grey"));
        cats.add(cat("b", "black"));
        cats.add(cat("c", "grey"));
        kittens.add(Json.object().put("id", "k").put("mother_id", "b"));
        // Publishes what came before.
        store.atomically(() -> null);
        store.onChange(changes::addAll);
    }

    private static ObjectNode cat(String id, String colour) {
        return Json.object().put("id", id).put("colour", colour).putNull("updated_at");
    }

    private static List<String> ids(Iterable<ObjectNode> documents) {
        List<String> ids = new ArrayList<>();
        documents.forEach(document -> ids.add(document.path("id").asText()));
        return ids;
    }

    @Test
    void anIndexFollowsChanges() {
        assertThat(ids(cats.by("colour").find("grey"))).containsExactly("a", "c");
        store.atomically(() -> cats.save(cats.edit("b").put("colour", "grey")));
        assertThat(ids(cats.by("colour").find("grey"))).containsExactly("a", "b", "c");
        assertThat(cats.by("colour").first("black")).isEmpty();
        store.atomically(() -> cats.delete("a"));
        assertThat(ids(cats.by("colour").find("grey"))).containsExactly("b", "c");
    }

    @Test
    void failedWorkLeavesNoTrace() {
        assertThatThrownBy(() -> store.atomically(() -> {
            cats.add(cat("d", "white"));
            cats.save(cats.edit("a").put("colour", "red"));
            cats.remove("b");
            throw new IllegalStateException("half-way");
        })).hasMessage("half-way");

        assertThat(ids(cats.all())).containsExactly("a", "b", "c");
        assertThat(cats.get("a").path("colour").asText()).isEqualTo("grey");
        assertThat(kittens.find("k")).isPresent();
        assertThat(ids(cats.by("colour").find("black"))).containsExactly("b");
        assertThat(changes).isEmpty();
    }

    @Test
    void whatBelongsToADocumentGoesWithIt() {
        store.atomically(() -> cats.delete("b"));
        assertThat(kittens.all()).isEmpty();
        assertThat(changes).extracting(Change::kind).containsExactly("kitten", "cat");
    }

    @Test
    void listenersLearnWhatWasAndWhatIs() {
        store.atomically(() -> cats.save(cats.edit("a").put("colour", "red")));
        assertThat(changes).hasSize(1);
        Change change = changes.get(0);
        assertThat(change.type()).isEqualTo(Type.UPDATED);
        assertThat(change.document().path("colour").asText()).isEqualTo("red");
        assertThat(change.document().path("updated_at").longValue()).isEqualTo(1000);
        assertThat(change.previous().path("colour").asText()).isEqualTo("grey");
    }
}
