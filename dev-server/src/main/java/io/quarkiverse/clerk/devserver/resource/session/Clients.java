package io.quarkiverse.clerk.devserver.resource.session;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Secrets;
import io.quarkiverse.clerk.devserver.token.InternalTokens;
import io.quarkiverse.clerk.devserver.token.SessionTokens;

/** Clients: browsers and devices, each with the sessions that have been opened on it. Used only while the store is locked. */
final class Clients {

    private static final ObjectNode BLANK = Json.literal("""
            {"object": "client", "id": null, "sign_in_id": null, "sign_up_id": null, "last_active_session_id": null,
             "last_authentication_strategy": null, "created_at": null, "updated_at": null}""");

    private static final String PURPOSE = "client";
    private static final String ROTATING_TOKEN = "rotating_token";
    private static final int ROTATING_TOKEN_LENGTH = 40;
    private static final Duration TOKEN_LASTS = Duration.ofDays(365);
    private static final ApiError INVALID = new ApiError("cookie_invalid", "invalid token",
            "The token is neither the latest of a client of this instance nor a valid one of an active session.", "token");

    private final Documents clients;
    private final Documents sessions;
    private final Secrets rotatingTokens;
    private final InternalTokens tokens;
    private final SessionTokens sessionTokens;
    private final Clock clock;

    /** The clients of an instance. */
    Clients(Instance instance) {
        this.clients = instance.store().documents("client");
        this.sessions = instance.store().documents("session");
        this.rotatingTokens = Secrets.of("client", ROTATING_TOKEN, instance.store());
        this.tokens = new InternalTokens(instance.keys(), instance.clock());
        this.sessionTokens = new SessionTokens(instance.keys(), instance.issuer(), instance.clock());
        this.clock = instance.clock();
    }

    /** A new client without sessions. */
    ObjectNode create() {
        ObjectNode client = clients.add(clients.draft("client", BLANK));
        rotatingTokens.set(client.path("id").textValue(), Ids.random(ROTATING_TOKEN_LENGTH));
        return client;
    }

    /** Takes a client away, unless a session was opened on it. */
    void forgetUnused(String id) {
        if (sessions.by("client_id").find(id).isEmpty()) {
            clients.remove(id);
        }
    }

    /**
     * Notes that a session is opened on a client.
     *
     * @param clientId null for a new one
     * @return the id of the client
     */
    String open(String clientId, String sessionId) {
        String id = clientId == null ? create().path("id").textValue() : clientId;
        activate(id, sessionId);
        return id;
    }

    /** Makes a session the one that its client acts with. */
    void activate(String clientId, String sessionId) {
        ObjectNode client = clients.get(clientId);
        if (!client.path("last_active_session_id").asText().equals(sessionId)) {
            clients.save(client.deepCopy().put("last_active_session_id", sessionId));
        }
    }

    /** What is shown of a client: with its sessions, as they are now. */
    ObjectNode view(ObjectNode client) {
        long now = clock.millis();
        List<ObjectNode> remembered = sessions.by("client_id").find(client.path("id").textValue()).stream()
                .map(session -> session.deepCopy().put("status", SessionStatus.at(session, now)))
                .filter(session -> SessionStatus.isRemembered(session.path("status").textValue())).toList();
        ObjectNode view = client.deepCopy();
        ArrayNode ids = view.putArray("session_ids");
        remembered.forEach(session -> ids.add(session.path("id").textValue()));
        view.putArray("sessions").addAll(remembered);
        if (remembered.stream().noneMatch(session -> isOpen(session, client.path("last_active_session_id").asText()))) {
            view.putNull("last_active_session_id");
        }
        return view;
    }

    private static boolean isOpen(ObjectNode session, String id) {
        return session.path("id").asText().equals(id) && SessionStatus.isOpen(session.path("status").asText());
    }

    /** What the client is known by: as in the cookie {@code __client} of Clerk's Frontend API. */
    String token(String clientId) {
        ObjectNode claims = Json.object().put("id", clientId)
                .put(ROTATING_TOKEN, rotatingTokens.get(clientId).orElseThrow());
        return tokens.mint(PURPOSE, claims, TOKEN_LASTS.toSeconds());
    }

    /**
     * The client that the token is of, or that the session is of whose token it is.
     *
     * @throws ApiException 400 if it is no such token, not the client's latest, or of a session that is not active; 404 if the
     *         client is gone
     */
    ObjectNode verified(String token) {
        return clients.get(sessionTokens.read(token).map(claims -> claims.path("sid").asText()).flatMap(this::ofActive)
                .or(() -> known(token)).orElseThrow(() -> ApiException.refused(400, INVALID)));
    }

    /** The id of the client of a session. */
    private Optional<String> ofActive(String sessionId) {
        return sessions.find(sessionId)
                .filter(session -> SessionStatus.at(session, clock.millis()).equals(SessionStatus.ACTIVE))
                .map(session -> session.path("client_id").textValue());
    }

    /** The id of the client that is known by the token. One that was rotated away may have been stolen. */
    private Optional<String> known(String token) {
        return tokens.read(PURPOSE, token).filter(claims -> !tokens.isExpired(claims))
                .filter(claims -> rotatingTokens.get(claims.path("id").asText())
                        .filter(claims.path(ROTATING_TOKEN).asText()::equals).isPresent())
                .map(claims -> claims.path("id").asText());
    }
}
