package io.quarkiverse.clerk.devserver.resource.session;

import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.Organizations;
import io.quarkiverse.clerk.devserver.resource.user.Users;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.token.SessionTokens;
import io.quarkiverse.clerk.devserver.token.TokenShape;

/** Session tokens without signing in: the reason why this server must never be reachable from elsewhere. */
public final class DevTokens {

    /** Stands in the place of an organization's name. */
    public static final String NO_ORGANIZATION = "none";

    /** How long a token can be valid. */
    public static final int MAX_SECONDS = 86_400;

    private static final String ORGANIZATION = "organization";
    private static final String SECONDS = "expires_in_seconds";
    private static final String STATUS = "status";
    private static final Fields SPEC = TokenShape.SESSION_TOKEN.and(Field.text(ORGANIZATION),
            Field.integer(SECONDS, 1, MAX_SECONDS),
            Actors.FIELD,
            Field.choice(STATUS, "active or pending", Set.of(SessionStatus.ACTIVE, SessionStatus.PENDING)::contains));

    private final Store store;
    private final Documents users;
    private final Documents organizations;
    private final Memberships memberships;
    private final Clients clients;
    private final Sessions sessions;

    /** Tokens for the users of an instance. */
    public DevTokens(Instance instance, Sessions sessions) {
        this.store = instance.store();
        this.clients = new Clients(instance);
        this.users = store.documents("user");
        this.organizations = store.documents("organization");
        this.memberships = new Memberships(store);
        this.sessions = sessions;
    }

    /**
     * A token of a real session, which is opened if need be.
     *
     * @param user id, email address or username
     * @param organization id or slug; {@value #NO_ORGANIZATION} for none; null for the first that the user joined, if any
     * @param seconds how long the token is valid
     * @throws ApiException 404 if the user or the organization does not exist; 422 if the user is no member of it; 403 if the
     *         user is banned or locked and has no such session
     */
    public String issue(String user, String organization, long seconds) {
        return issue(user, Json.object().put(ORGANIZATION, organization), seconds, TokenShape.USUAL);
    }

    /**
     * A token of any shape.
     *
     * @param user id, email address or username
     * @param spec organization, expires_in_seconds, the actor and the status of the session, and the parts of a
     *        {@link TokenShape}; all may be left out
     * @throws ApiException as above; 422 if the specification is wrong
     */
    public String issue(String user, ObjectNode spec) {
        SPEC.check(spec);
        return issue(user, spec, spec.path(SECONDS).asLong(SessionTokens.DEFAULT_SECONDS), TokenShape.of(spec));
    }

    private String issue(String user, ObjectNode spec, long seconds, TokenShape shape) {
        return store.atomically(() -> {
            ObjectNode found = Users.named(user, users);
            String organizationId = organizationId(found.path("id").asText(), spec.path(ORGANIZATION).textValue());
            if (organizationId == null && (shape.role() != null || shape.permissions() != null)) {
                throw ApiException.invalid(ApiError.value(ORGANIZATION, "A role and permissions need an organization."));
            }
            SessionStart start = SessionStart.in(organizationId).by(Actors.of(spec))
                    .pending(spec.path(STATUS).asText().equals(SessionStatus.PENDING));
            return sessions.token(sessions.current(found, start), seconds, shape);
        });
    }

    /**
     * What the client of the user's session is known by, which is opened if need be.
     *
     * @param user id, email address or username
     * @throws ApiException 404 if there is no such user; 403 if the user is banned or locked and has no session
     */
    public String clientToken(String user) {
        return store.atomically(() -> {
            ObjectNode found = Users.named(user, users);
            SessionStart start = SessionStart.in(organizationId(found.path("id").asText(), null));
            return clients.token(sessions.current(found, start).path("client_id").textValue());
        });
    }

    /** The id of the oldest user, if there is any. */
    public Optional<String> anyUser() {
        return store.atomically(() -> users.all().stream().findFirst().map(user -> user.path("id").asText()));
    }

    /**
     * The id of a user.
     *
     * @param user id, email address or username
     * @throws ApiException (404) if there is no such user
     */
    public String userId(String user) {
        return store.atomically(() -> Users.named(user, users).path("id").asText());
    }

    private String organizationId(String userId, String organization) {
        if (organization == null) {
            return memberships.organizationIds(userId).stream().findFirst().orElse(null);
        }
        if (organization.equals(NO_ORGANIZATION)) {
            return null;
        }
        String id = Organizations.named(organization, organizations).path("id").asText();
        if (memberships.role(userId, id).isEmpty()) {
            throw ApiException.invalid(ApiError.value(ORGANIZATION, "The user is no member of " + organization + "."));
        }
        return id;
    }
}
