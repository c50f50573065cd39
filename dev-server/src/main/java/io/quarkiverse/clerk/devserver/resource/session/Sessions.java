package io.quarkiverse.clerk.devserver.resource.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.Roles;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.token.ActiveOrganization;
import io.quarkiverse.clerk.devserver.token.SessionTokens;
import io.quarkiverse.clerk.devserver.token.TokenShape;

/** Opens sessions and makes their tokens. */
public final class Sessions {

    private static final Duration EXPIRES_AFTER = Duration.ofDays(7);
    private static final Duration ABANDONED_AFTER = Duration.ofDays(30);

    private final Documents users;
    private final Documents sessions;
    private final Documents organizations;
    private final Memberships memberships;
    private final Roles roles;
    private final SessionTokens tokens;
    private final Clock clock;

    /** The sessions of an instance. */
    public Sessions(Instance instance) {
        Store store = instance.store();
        this.users = store.documents("user");
        this.sessions = store.documents("session").ownedBy("user", "user_id");
        this.organizations = store.documents("organization");
        this.memberships = new Memberships(store);
        this.roles = new Roles(store);
        this.tokens = new SessionTokens(instance.keys(), instance.issuer(), instance.clock());
        this.clock = instance.clock();
    }

    /**
     * Opens a session, which counts as signing in.
     *
     * @param organizationId of the active organization; null for none
     */
    public ObjectNode open(ObjectNode user, String organizationId) {
        Instant now = clock.instant();
        long millis = now.toEpochMilli();
        // Clerk keeps a user's last activity to the day only.
        users.saveAsItIs(users.edit(user.path("id").asText()).put("last_sign_in_at", millis)
                .put("last_active_at", now.truncatedTo(ChronoUnit.DAYS).toEpochMilli()));
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
        return sessions.by("user_id").find(user.path("id").asText()).stream()
                .filter(session -> Objects.equals(session.path("last_active_organization_id").textValue(), organizationId)
                        && isActive(session))
                .findFirst().orElseGet(() -> open(user, organizationId));
    }

    public boolean isActive(ObjectNode session) {
        return session.path("status").asText().equals("active") && session.path("expire_at").longValue() > clock.millis();
    }

    /** Ends a session for good; {@code status} says how. */
    public ObjectNode finish(ObjectNode session, String status) {
        return sessions.save(session.deepCopy().put("status", status));
    }

    /** A token for the session, with its organization if the user still is a member of it. */
    public String token(ObjectNode session, long seconds) {
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
                                Objects.requireNonNullElseGet(shape.permissions(), () -> roles.permissionsInTokens(role)));
                    });
                }).orElse(null);
    }
}
