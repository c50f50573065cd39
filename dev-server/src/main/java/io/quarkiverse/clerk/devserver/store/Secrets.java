package io.quarkiverse.clerk.devserver.store;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/**
 * What belongs to a document and must not be seen with it: secrets, digests. Kept apart, so that no answer and no webhook can
 * show it by accident; goes with the document. Used only while the store is locked.
 */
public final class Secrets {

    private static final String OWNER = "owner_id";
    private static final String VALUE = "value";

    private final Documents secrets;
    private final String name;

    private Secrets(Documents secrets, String name) {
        this.secrets = secrets;
        this.name = name;
    }

    /**
     * Secrets of one kind of document.
     *
     * @param kind of the documents that they belong to
     * @param name what they are: {@code secret}, {@code password}
     */
    public static Secrets of(String kind, String name, Store store) {
        return new Secrets(store.documents(kind + " " + name).ownedBy(kind, OWNER), name);
    }

    /** Sets the document's secret, in the place of the one it had. */
    public void set(String ownerId, String value) {
        remove(ownerId);
        secrets.add(Json.object().put("id", ownerId + " " + name).put(OWNER, ownerId).put(VALUE, value));
    }

    /** The document's secret. */
    public Optional<String> get(String ownerId) {
        return secrets.by(OWNER).first(ownerId).map(secret -> secret.path(VALUE).textValue());
    }

    /** The id of the document that has this secret. */
    public Optional<String> ownerOf(String value) {
        return secrets.by(VALUE).first(value).map((ObjectNode secret) -> secret.path(OWNER).textValue());
    }

    /** Takes the document's secret away, if it has one. */
    public void remove(String ownerId) {
        secrets.by(OWNER).first(ownerId).ifPresent(secret -> secrets.remove(secret.path("id").textValue()));
    }
}
