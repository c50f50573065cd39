package io.quarkiverse.clerk.devserver.resource.machine;

import java.time.Clock;
import java.time.Duration;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Secrets;

/** The opaque tokens of one kind. Used only while the store is locked. */
final class MachineTokens {

    /** What bodies call the lifetime. */
    static final String SECONDS = "seconds_until_expiration";
    static final Field LIFETIME = Field.positive(SECONDS).nullable().instruction();

    private static final String SUBJECT = "subject";
    private static final String APPLICATION = "application_id";
    private static final String EXPIRATION = "expiration";
    private static final String LAST_USED_AT = "last_used_at";
    private static final int SECRET_LENGTH = 32;

    private final TokenKind kind;
    private final Documents documents;
    private final Secrets secrets;
    private final Clock clock;

    /** Tokens go with whom they are of. */
    MachineTokens(TokenKind kind, Instance instance) {
        this.kind = kind;
        this.documents = instance.store().documents(kind.object)
                .ownedBy("user", SUBJECT).ownedBy("organization", SUBJECT).ownedBy(Machines.KIND, SUBJECT)
                .ownedBy(OAuthApplications.KIND, APPLICATION);
        this.secrets = Secrets.of(kind.object, "secret", instance.store());
        this.clock = instance.clock();
    }

    /** A new token, to be completed and added. */
    ObjectNode draft() {
        return kind.blank().put("id", Ids.nextOfToken(kind.prefix)).put("created_at", now()).put("updated_at", now());
    }

    /** The lifetime that a checked body asks for; null for none. */
    static Duration lifetime(ObjectNode body) {
        JsonNode seconds = body.path(SECONDS);
        return seconds.isNumber() ? Duration.ofMillis(Math.max(1, Math.round(seconds.doubleValue() * 1000))) : null;
    }

    /** Sets when the token expires, counted from now; null: it does not. */
    ObjectNode expire(ObjectNode token, Duration lifetime) {
        return lifetime == null ? token.putNull(EXPIRATION)
                : token.put(EXPIRATION, now() + lifetime.toMillis() / kind.unitMillis);
    }

    /** Adds a token, and makes up its secret. */
    ObjectNode add(ObjectNode token) {
        documents.add(token);
        secrets.set(token.path("id").asText(), kind.prefix + "_" + Ids.random(SECRET_LENGTH));
        return view(token);
    }

    /** The token itself. */
    String secret(String id) {
        return secrets.get(documents.get(id).path("id").asText()).orElseThrow();
    }

    /** What is known of a token; a 404 {@link ApiException} if there is none with this id. */
    ObjectNode get(String id) {
        return view(documents.get(id));
    }

    /** The same of the token that is presented. */
    ObjectNode bySecret(String secret) {
        return get(secrets.ownerOf(secret).orElseThrow(() -> ApiException.notFound("The token")));
    }

    /** The tokens of a user, an organization or a machine, oldest first. */
    List<ObjectNode> of(String subject) {
        return documents.by(SUBJECT).find(subject).stream().map(this::view).toList();
    }

    /** Whether the token is of this application, which is not shown. */
    boolean isOf(String applicationId, String id) {
        return documents.get(id).path(APPLICATION).asText().equals(applicationId);
    }

    /** Notes that the token is used now, if it still can be. */
    ObjectNode use(ObjectNode token) {
        if (isValid(token) && token.has(LAST_USED_AT)) {
            String id = token.path("id").asText();
            return view(documents.saveAsItIs(documents.edit(id).put(LAST_USED_AT, now())));
        }
        return token;
    }

    static boolean isValid(ObjectNode token) {
        return !token.path("revoked").asBoolean() && !token.path("expired").asBoolean();
    }

    /** Ends the token with this id for good. */
    ObjectNode revoke(String id, String reason) {
        return save(documents.edit(id).put("revoked", true).put("revocation_reason", reason));
    }

    /** The token with this id, to be changed and saved. */
    ObjectNode edit(String id) {
        return documents.edit(id);
    }

    /** Puts a token in the place of the one that has its id. */
    ObjectNode save(ObjectNode token) {
        return view(documents.saveAsItIs(token.put("updated_at", now())));
    }

    /** Deletes the token with this id; what Clerk then says of it. */
    JsonNode delete(String id) {
        return documents.delete(id);
    }

    /** A copy as Clerk would show it now. */
    ObjectNode view(ObjectNode token) {
        JsonNode expiration = token.path(EXPIRATION);
        ObjectNode view = token.deepCopy().put("expired", expiration.isNumber() && expiration.longValue() <= now());
        view.remove(APPLICATION);
        return view;
    }

    private long now() {
        return clock.millis() / kind.unitMillis;
    }
}
