package io.quarkiverse.clerk.devserver.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.DeletedObject;
import io.quarkiverse.clerk.devserver.store.Change.Type;

/**
 * The documents of one kind, in order of creation. Used only while the store is locked. A document that is in here must not be
 * changed: {@link #edit} a copy and {@link #save} that, so that failed work can be undone, indexes stay right, and whoever
 * listens learns of it.
 */
public final class Documents {

    private static final String CREATED_AT = "created_at";
    private static final String UPDATED_AT = "updated_at";

    private final String kind;
    private final Store store;
    private final NavigableMap<Long, ObjectNode> bySequence = new TreeMap<>();
    private final Map<String, Long> sequences = new HashMap<>();
    private final Map<String, Index> indexes = new HashMap<>();
    private final Set<Owned> owned = new LinkedHashSet<>();

    /** Documents that go when one of ours goes. */
    private record Owned(Documents documents, String field) {
    }

    Documents(String kind, Store store) {
        this.kind = kind;
        this.store = store;
    }

    /** All documents, oldest first. */
    public Collection<ObjectNode> all() {
        return bySequence.values();
    }

    /** Those that pass the test, oldest first. To find many among more, use an index. */
    public Stream<ObjectNode> where(Predicate<ObjectNode> test) {
        return bySequence.values().stream().filter(test);
    }

    /** An index by a text field. */
    public Index by(String field) {
        return by(field, document -> texts(field, document).toList());
    }

    /** Those whose text field has the value, in upper or lower case, oldest first. */
    public List<ObjectNode> findIgnoringCase(String field, String value) {
        return by(field + " in lower case", document -> texts(field, document).map(Documents::lower).toList())
                .find(lower(value));
    }

    private static Stream<String> texts(String field, ObjectNode document) {
        return Stream.ofNullable(document.path(field).textValue());
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /**
     * An index.
     *
     * @param name the same name, the same index
     * @param keys under which a document is found; depends on the document alone
     */
    public Index by(String name, Function<ObjectNode, ? extends Collection<String>> keys) {
        return store.atomically(() -> indexes.computeIfAbsent(name, missing -> {
            Index index = new Index(keys);
            bySequence.forEach(index::put);
            return index;
        }));
    }

    /** From now on documents go when their owner goes, whose id is in the field. */
    public Documents ownedBy(String ownersKind, String field) {
        by(field);
        store.documents(ownersKind).owned.add(new Owned(this, field));
        return this;
    }

    /** The document with this id. */
    public Optional<ObjectNode> find(String id) {
        return Optional.ofNullable(sequences.get(id)).map(bySequence::get);
    }

    /** The same, if it is of an owner, whose id is in the field: by guessing ids nobody gets at what others have. */
    public Optional<ObjectNode> findOwned(String id, String field, String ownerId) {
        return find(id).filter(document -> document.path(field).asText().equals(ownerId));
    }

    /** The document with this id, or a 404 {@link ApiException}. */
    public ObjectNode get(String id) {
        return find(id).orElseThrow(() -> ApiException.notFound("The " + kind));
    }

    /** A copy of the document with this id, to be changed and saved; or a 404 {@link ApiException}. */
    public ObjectNode edit(String id) {
        return get(id).deepCopy();
    }

    /**
     * A new document, to be changed and added.
     *
     * @param idPrefix what Clerk's ids of this kind begin with
     * @param blank all fields, with what they have by default; the times of creation and of change are filled in if there
     *        are such fields
     */
    public ObjectNode draft(String idPrefix, ObjectNode blank) {
        ObjectNode draft = blank.deepCopy().put("id", store.newId(idPrefix));
        stamp(draft, CREATED_AT);
        stamp(draft, UPDATED_AT);
        return draft;
    }

    private void stamp(ObjectNode document, String field) {
        if (document.has(field)) {
            document.put(field, store.now());
        }
    }

    /**
     * Adds a document, which has an {@code id}.
     *
     * @return the same document, not to be changed any more
     */
    public ObjectNode add(ObjectNode document) {
        long sequence = store.nextSequence();
        put(sequence, document);
        store.note(new Change(kind, Type.CREATED, document, null), () -> take(sequence));
        return document;
    }

    /**
     * Puts the document in the place of the one that has its {@code id}, and sets when it was changed.
     *
     * @return the same document, not to be changed any more
     */
    public ObjectNode save(ObjectNode document) {
        stamp(document, UPDATED_AT);
        return saveAsItIs(document);
    }

    /** The same without setting when it was changed: for what Clerk does not count as a change. */
    public ObjectNode saveAsItIs(ObjectNode document) {
        long sequence = sequences.get(document.path("id").textValue());
        ObjectNode previous = take(sequence);
        put(sequence, document);
        store.note(new Change(kind, Type.UPDATED, document, previous), () -> {
            take(sequence);
            put(sequence, previous);
        });
        return document;
    }

    /** Removes the document, if it is there, and all that it owns. */
    public void remove(String id) {
        find(id).ifPresent(document -> {
            owned.forEach(one -> one.documents.by(one.field).find(id)
                    .forEach(orphan -> one.documents.remove(orphan.path("id").textValue())));
            long sequence = sequences.get(id);
            take(sequence);
            store.note(new Change(kind, Type.DELETED, document, document), () -> put(sequence, document));
        });
    }

    /** Removes the document with this id, or answers with a 404 {@link ApiException}; what Clerk then says of it. */
    public JsonNode delete(String id) {
        ObjectNode document = get(id);
        remove(id);
        ObjectNode deleted = DeletedObject.of(kind, id);
        List.of("slug", "external_id").forEach(name -> Optional.ofNullable(document.path(name).textValue())
                .ifPresent(value -> deleted.put(name, value)));
        return deleted;
    }

    /** Removes all that pass the test. */
    public void removeIf(Predicate<ObjectNode> test) {
        where(test).map(document -> document.path("id").textValue()).toList().forEach(this::remove);
    }

    private void put(long sequence, ObjectNode document) {
        bySequence.put(sequence, document);
        sequences.put(document.path("id").textValue(), sequence);
        indexes.values().forEach(index -> index.put(sequence, document));
    }

    private ObjectNode take(long sequence) {
        ObjectNode document = bySequence.remove(sequence);
        sequences.remove(document.path("id").textValue());
        indexes.values().forEach(index -> index.remove(sequence, document));
        return document;
    }
}
