package io.quarkiverse.clerk.devserver.resource.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.Roles;
import io.quarkiverse.clerk.devserver.resource.user.UserAccess;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.token.ActiveOrganization;
import io.quarkiverse.clerk.devserver.token.FactorAges;
import io.quarkiverse.clerk.devserver.token.SessionTokens;
import io.quarkiverse.clerk.devserver.token.TokenShape;

/** Opens and ends sessions and makes their tokens. Used only while the store is locked. */
public final class Sessions {

    /** How long a client remembers a session after it was opened, if nobody ends it. */
    private static final Duration ABANDONED_AFTER = Duration.ofDays(30);

    private static final ObjectNode BLANK = Json.literal("""
            {"object": "session", "id": null, "user_id": null, "client_id": null, "actor": null, "status": "active",
             "last_active_organization_id": null, "last_active_at": null, "expire_at": null, "abandon_at": null,
             "tasks": null, "created_at": null, "updated_at": null}""");

    private static final String FACTORS = " factors";

    private final Documents users;
    private final UserAccess access;
    private final Documents sessions;
    private final Documents factors;
    private final Documents organizations;
    private final Memberships memberships;
    private final Clients clients;
    private final Roles roles;
    private final SessionTokens tokens;
    private final Clock clock;

    /** The sessions of an instance. */
    public Sessions(Instance instance) {
        Store store = instance.store();
        this.users = store.documents("user");
        this.access = new UserAccess(instance);
        this.sessions = store.documents("session").ownedBy("user", "user_id");
        this.factors = store.documents("session_factors").ownedBy("session", "session_id");
        this.organizations = store.documents("organization");
        this.memberships = new Memberships(store);
        this.clients = new Clients(instance);
        this.roles = new Roles(store);
        this.tokens = new SessionTokens(instance.keys(), instance.issuer(), instance.clock());
        this.clock = instance.clock();
    }

    /**
     * Opens a session on a new client, which counts as signing in.
     *
     * @param organizationId of the active organization; null for none
     * @throws ApiException (403) if the user is banned or locked
     */
    public ObjectNode open(ObjectNode user, String organizationId) {
        return open(user, SessionStart.in(organizationId));
    }

    /** The same, begun in another way. */
    public ObjectNode open(ObjectNode user, SessionStart start) {
        access.require(user);
        Instant now = clock.instant();
        long millis = now.toEpochMilli();
        // Clerk keeps a user's last activity to the day only.
        users.saveAsItIs(users.edit(user.path("id").asText()).put("last_sign_in_at", millis)
                .put("last_active_at", now.truncatedTo(ChronoUnit.DAYS).toEpochMilli()));
        ObjectNode session = sessions.draft("sess", BLANK)
                .put("user_id", user.path("id").asText())
                .put("last_active_organization_id", start.organizationId())
                .put("last_active_at", millis)
                .put("expire_at", now.plus(start.lasts()).toEpochMilli())
                .put("abandon_at", now.plus(ABANDONED_AFTER).toEpochMilli());
        session.set("actor", start.actor());
        if (start.pending()) {
            session.put("status", SessionStatus.PENDING).putArray("tasks").addObject().put("key", "choose-organization");
        }
        session.put("client_id", clients.open(start.clientId(), session.path("id").textValue()));
        verifyFactors(session.path("id").textValue(), user, millis);
        return sessions.add(session);
    }

    /** Whoever signs in has proved all factors that the user has. */
    private void verifyFactors(String sessionId, ObjectNode user, long now) {
        ObjectNode verified = Json.object().put("id", sessionId + FACTORS).put("session_id", sessionId).put("first", now);
        if (user.path("two_factor_enabled").booleanValue()) {
            verified.put("second", now);
        }
        factors.add(verified);
    }

    /** The user of a session has just proved one factor once more, or both. */
    public void verifyAgain(String sessionId, boolean first, boolean second) {
        ObjectNode verified = factors.edit(sessionId + FACTORS);
        if (first) {
            verified.put("first", clock.millis());
        }
        if (second) {
            verified.put("second", clock.millis());
        }
        factors.save(verified);
    }

    /** The user's session that has begun so, or a new one: asking for tokens all day must not fill the memory. */
    ObjectNode current(ObjectNode user, SessionStart start) {
        String status = start.pending() ? SessionStatus.PENDING : SessionStatus.ACTIVE;
        return sessions.by("user_id").find(user.path("id").asText()).stream()
                .filter(session -> Objects.equals(session.path("last_active_organization_id").textValue(),
                        start.organizationId()))
                .filter(session -> session.path("actor").equals(Objects.requireNonNullElse(start.actor(), NullNode.instance)))
                .filter(session -> status(session).equals(status))
                .findFirst().orElseGet(() -> open(user, start));
    }

    private String status(ObjectNode session) {
        return SessionStatus.at(session, clock.millis());
    }

    /** The session as it is now: one that was stored as active may have expired meanwhile. */
    public ObjectNode view(ObjectNode session) {
        String status = status(session);
        return status.equals(session.path("status").textValue()) ? session : session.deepCopy().put("status", status);
    }

    /** Whether the user is signed in by it or, if it is pending, is about to be. */
    public boolean isOpen(ObjectNode session) {
        return SessionStatus.isOpen(status(session));
    }

    /** Ends a session for good, unless it is over; {@code status} says how. */
    public ObjectNode finish(ObjectNode session, String status) {
        return isOpen(session) ? sessions.save(session.deepCopy().put("status", status)) : session;
    }

    /** Signs a user out everywhere. */
    public void revokeAll(String userId) {
        sessions.by("user_id").find(userId).forEach(session -> finish(session, "revoked"));
    }

    /** Signs the session's user out of all others. */
    public void revokeOthers(ObjectNode session) {
        sessions.by("user_id").find(session.path("user_id").textValue()).stream()
                .filter(other -> !other.path("id").equals(session.path("id"))).forEach(other -> finish(other, "revoked"));
    }

    /** A token for the session, with its organization if the user still is a member of it. */
    public String token(ObjectNode session, long seconds) {
        return token(session, seconds, TokenShape.USUAL);
    }

    /** The same in another shape. */
    public String token(ObjectNode session, long seconds, TokenShape shape) {
        return tokens.mint(session, activeOrganization(session, shape), factorAges(session), seconds, shape);
    }

    /** How long ago the session's user has proved each factor. */
    public FactorAges factorAges(ObjectNode session) {
        ObjectNode verified = factors.by("session_id").first(session.path("id").textValue()).orElseGet(Json::object);
        return FactorAges.at(verified.path("first"), verified.path("second"), clock.millis());
    }

    private ActiveOrganization activeOrganization(ObjectNode session, TokenShape shape) {
        return Optional.ofNullable(session.path("last_active_organization_id").textValue()).flatMap(organizations::find)
                .flatMap(organization -> {
                    String id = organization.path("id").asText();
                    return memberships.role(session.path("user_id").asText(), id).map(membershipRole -> {
                        String role = Objects.requireNonNullElse(shape.role(), membershipRole);
                        return new ActiveOrganization(id, organization.path("slug").textValue(), role,
                                Objects.requireNonNullElseGet(shape.permissions(), () -> roles.permissionsInTokens(role)));
                    });
                }).orElse(null);
    }
}
