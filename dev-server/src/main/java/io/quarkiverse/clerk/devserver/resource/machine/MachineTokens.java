package io.quarkiverse.clerk.devserver.resource.machine;

import java.time.Clock;
import java.time.Duration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Secrets;
import io.quarkiverse.clerk.devserver.store.Store;

/**
 * The opaque tokens of one kind: API keys, access tokens of OAuth applications, or tokens by which machines know each other.
 * Used only while the store is locked.
 */
public final class MachineTokens {

    private static final int SECRET_LENGTH = 32;

    private final Documents documents;
    private final String kind;
    private final String prefix;
    private final long unitMillis;
    private final Clock clock;
    private final Secrets secrets;

    private MachineTokens(Store store, String kind, String prefix, long unitMillis, Clock clock) {
        this.documents = store.documents(kind);
        this.kind = kind;
        this.prefix = prefix;
        this.unitMillis = unitMillis;
        this.clock = clock;
        this.secrets = Secrets.of(kind, "secret", store);
    }

    static MachineTokens apiKeys(Store store, Clock clock) {
        return new MachineTokens(store, "api_key", "ak", 1, clock);
    }

    static MachineTokens m2m(Store store, Clock clock) {
        return new MachineTokens(store, "machine_to_machine_token", "mt", 1, clock);
    }

    /** Their times are in seconds, and those of the others in milliseconds. */
    static MachineTokens oauth(Store store, Clock clock) {
        return new MachineTokens(store, "clerk_idp_oauth_access_token", "oat", 1000, clock);
    }

    /**
     * Makes a token.
     *
     * @param details what is particular to the token
     * @param lifetime null for a token that does not expire
     * @return the token itself, which is told this once
     */
    String issue(ObjectNode details, Duration lifetime) {
        ObjectNode document = details.put("object", kind).put("id", Ids.nextOfToken(prefix))
                .put("revoked", false).putNull("revocation_reason").put("expired", false)
                .put("created_at", now()).put("updated_at", now());
        if (lifetime == null) {
            document.putNull("expiration");
        } else {
            document.put("expiration", now() + lifetime.toMillis() / unitMillis);
        }
        documents.add(document);
        String secret = prefix + "_" + Ids.random(SECRET_LENGTH);
        secrets.set(document.path("id").asText(), secret);
        return secret;
    }

    /** The token's document as it is now; a 404 {@link ApiException} if there is no such token. */
    ObjectNode verify(String secret) {
        return current(secrets.ownerOf(secret).orElseThrow(() -> ApiException.notFound("The token")));
    }

    /** The document with this id as it is now; a 404 {@link ApiException} if there is none. */
    private ObjectNode current(String id) {
        ObjectNode document = documents.edit(id);
        JsonNode expiration = document.path("expiration");
        return document.put("expired", expiration.isNumber() && expiration.longValue() <= now());
    }

    /** Ends the token with this id for good. */
    ObjectNode revoke(String id, String reason) {
        return documents.saveAsItIs(current(id).put("revoked", true).put("revocation_reason", reason)
                .put("updated_at", now()));
    }

    private long now() {
        return clock.millis() / unitMillis;
    }
}
