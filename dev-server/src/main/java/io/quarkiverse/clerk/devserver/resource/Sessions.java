package io.quarkiverse.clerk.devserver.resource;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.token.ActiveOrganization;
import io.quarkiverse.clerk.devserver.token.Roles;
import io.quarkiverse.clerk.devserver.token.SessionTokens;
import io.quarkiverse.clerk.devserver.token.TokenShape;

/** Opens sessions and makes their tokens. */
public final class Sessions {

    private static final Duration EXPIRES_AFTER = Duration.ofDays(7);
    private static final Duration ABANDONED_AFTER = Duration.ofDays(30);

    private final Documents sessions;
    private final Documents organizations;
    private final Memberships memberships;
    private final SessionTokens tokens;
    private final Clock clock;

    /** The sessions of a store; times are the clock's. */
    public Sessions(Store store, Memberships memberships, SessionTokens tokens, Clock clock) {
        this.sessions = store.documents("session");
        this.organizations = store.documents("organization");
        this.memberships = memberships;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * Opens a session, which counts as signing in.
     *
     * @param organizationId of the active organization; null for none
     */
    ObjectNode open(ObjectNode user, String organizationId) {
        Instant now = clock.instant();
        long millis = now.toEpochMilli();
        // Clerk keeps a user's last activity to the day only.
        user.put("last_sign_in_at", millis).put("last_active_at", now.truncatedTo(ChronoUnit.DAYS).toEpochMilli());
        return sessions.add(Json.object()
                .put("object", "session")
                .put("id", Ids.next("sess"))
                .put("user_id", user.path("id").asText())
                .put("client_id", Ids.next("client"))
                .putNull("actor")
                .put("status", "active")
                .put("last_active_organization_id", organizationId)
                .put("last_active_at", millis)
                .put("expire_at", now.plus(EXPIRES_AFTER).toEpochMilli())
                .put("abandon_at", now.plus(ABANDONED_AFTER).toEpochMilli())
                .put("created_at", millis)
                .put("updated_at", millis));
    }

    /** The user's session with this active organization, or a new one: asking for tokens all day must not fill the memory. */
    ObjectNode current(ObjectNode user, String organizationId) {
        return sessions.where(session -> session.path("user_id").equals(user.path("id"))
                && Objects.equals(session.path("last_active_organization_id").textValue(), organizationId)
                && isActive(session))
                .findFirst().orElseGet(() -> open(user, organizationId));
    }

    boolean isActive(ObjectNode session) {
        return session.path("status").asText().equals("active") && session.path("expire_at").longValue() > clock.millis();
    }

    /** Ends a session for good; {@code status} says how. */
    ObjectNode finish(ObjectNode session, String status) {
        return session.put("status", status).put("updated_at", clock.millis());
    }

    /** A token for the session, with its organization if the user still is a member of it. */
    String token(ObjectNode session, long seconds) {
        return token(session, seconds, TokenShape.USUAL);
    }

    /** The same in another shape. */
    String token(ObjectNode session, long seconds, TokenShape shape) {
        return tokens.mint(session, activeOrganization(session, shape), seconds, shape);
    }

    private ActiveOrganization activeOrganization(ObjectNode session, TokenShape shape) {
        return Optional.ofNullable(session.path("last_active_organization_id").textValue()).flatMap(organizations::find)
                .flatMap(organization -> {
                    String id = organization.path("id").asText();
                    return memberships.role(session.path("user_id").asText(), id).map(membershipRole -> {
                        String role = Objects.requireNonNullElse(shape.role(), membershipRole);
                        return new ActiveOrganization(id, organization.path("slug").asText(), role,
                                Objects.requireNonNullElseGet(shape.permissions(), () -> Roles.permissions(role)));
                    });
                }).orElse(null);
    }
}
