package io.quarkiverse.clerk.devserver.token;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Secrets;
import io.quarkiverse.clerk.devserver.store.Store;

/**
 * The instance's keys: one that signs, and those that have signed, which are published until they are removed. They are in the
 * store, so that tokens outlive whatever the store outlives. Thread-safe.
 */
public final class SigningKeys {

    private static final String KIND = "signing_key";
    private static final String STATUS = "status";
    private static final String CURRENT = "current";
    private static final ObjectNode BLANK = Json.literal("""
            {"object": "signing_key", "id": null, "status": null, "created_at": null, "updated_at": null}""");

    private final Store store;
    private final Documents documents;
    private final Secrets privateKeys;
    private final Supplier<SigningKey> generator;

    /** What was read of the store: to decode a key takes longer than to look it up. */
    private final Map<String, SigningKey> decoded = new HashMap<>();

    /**
     * The keys of a store.
     *
     * @param generator makes a key when one is needed: at first, and whenever the key is rotated
     */
    public SigningKeys(Store store, Supplier<SigningKey> generator) {
        this.store = store;
        this.documents = store.documents(KIND);
        this.privateKeys = Secrets.of(KIND, "private_key", store);
        this.generator = generator;
    }

    /** The key that signs; made now if there is none. */
    public SigningKey current() {
        return store.atomically(
                () -> documents.by(STATUS).first(CURRENT).map(this::decode).orElseGet(() -> add(generator.get())));
    }

    /** The keys that verify, the current one first. */
    public List<SigningKey> published() {
        return store.atomically(() -> {
            String current = current().id();
            return documents.all().stream().map(this::decode)
                    .sorted((one, other) -> Boolean.compare(other.id().equals(current), one.id().equals(current))).toList();
        });
    }

    /** Signs with a new key from now on. What the previous one has signed stays valid. */
    public SigningKey rotate() {
        // Made before the store is locked: that takes long.
        SigningKey next = generator.get();
        return store.atomically(() -> {
            documents.by(STATUS).find(CURRENT)
                    .forEach(key -> documents.save(key.deepCopy().put(STATUS, "retired")));
            return add(next);
        });
    }

    /** From now on what anything but the current key has signed is invalid. */
    public void removeRetired() {
        store.atomically(() -> {
            documents.removeIf(key -> !key.path(STATUS).asText().equals(CURRENT));
            return decoded.keySet().removeIf(id -> documents.find(id).isEmpty());
        });
    }

    /**
     * The token if one of the published keys has signed it, by RSA whatever its header says: with "none", or with the public
     * key as an HMAC secret, anybody could sign. Says nothing about its times.
     */
    public Optional<Jwt> verified(String token) {
        return Jwt.parse(token).filter(jwt -> jwt.header().path("alg").asText().equals(SignedBy.KEY.algorithm()))
                .filter(jwt -> published().stream().anyMatch(
                        key -> key.id().equals(jwt.header().path("kid").asText()) && key.hasSigned(jwt)));
    }

    private SigningKey add(SigningKey key) {
        documents.add(documents.draft("ins", BLANK).put("id", key.id()).put(STATUS, CURRENT));
        privateKeys.set(key.id(), key.toPkcs8());
        decoded.put(key.id(), key);
        return key;
    }

    private SigningKey decode(ObjectNode document) {
        String id = document.path("id").textValue();
        return decoded.computeIfAbsent(id, missing -> SigningKey.ofPkcs8(id, privateKeys.get(id).orElseThrow()));
    }
}
