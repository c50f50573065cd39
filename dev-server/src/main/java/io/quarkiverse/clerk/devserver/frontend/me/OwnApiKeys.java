package io.quarkiverse.clerk.devserver.frontend.me;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Query;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.machine.ApiKeys;
import io.quarkiverse.clerk.devserver.resource.organization.MemberRights;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.Roles;
import io.quarkiverse.clerk.devserver.resource.session.Sessions;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.token.SessionTokens;

/** The API keys that signed-in users make for themselves and for their organizations. Used only while the store is locked. */
public final class OwnApiKeys {

    private static final String SUBJECT = "subject";

    private final Documents documents;
    private final Sessions sessions;
    private final SessionTokens tokens;
    private final Memberships memberships;
    private final Roles roles;
    private final ApiKeys keys;

    /** The keys of an instance. */
    public OwnApiKeys(Instance instance, Sessions sessions) {
        this.documents = instance.store().documents("session");
        this.sessions = sessions;
        this.tokens = new SessionTokens(instance.keys(), instance.issuer(), instance.clock());
        this.memberships = new Memberships(instance.store());
        this.roles = new Roles(instance.store());
        this.keys = new ApiKeys(instance);
    }

    /**
     * Who presents a session token.
     *
     * @return the id of the user
     * @throws ApiException (401) if the token is not valid now, or its session is over
     */
    public String user(String token) {
        return tokens.read(token).flatMap(claims -> documents.find(claims.path("sid").asText())).filter(sessions::isOpen)
                .map(session -> session.path("user_id").textValue())
                .orElseThrow(() -> ApiException.refused(401, ApiError.of("authentication_invalid", "not signed in",
                        "The request needs a valid session token of a session that is open.")));
    }

    /** The keys of a subject; errors as below. */
    public JsonNode list(String userId, Query query) {
        query.first(SUBJECT).ifPresent(subject -> requireMay(MemberRights.READ_API_KEYS, userId, subject));
        return keys.list(query);
    }

    /**
     * Makes a key.
     *
     * @throws ApiException 404 if the subject is not the user, nor an organization whose keys the user may manage; 422 if the
     *         body is at fault; 409 if there is a key of this name
     */
    public JsonNode create(String userId, ObjectNode body) {
        requireMay(MemberRights.MANAGE_API_KEYS, userId, body.path(SUBJECT).asText());
        return keys.create(ApiKeys.OWN.check(body).put("created_by", userId));
    }

    /** Changes a key's description; errors as above. */
    public JsonNode update(String userId, String id, ObjectNode body) {
        requireMay(MemberRights.MANAGE_API_KEYS, userId, keys.get(id).path(SUBJECT).asText());
        return keys.update(id, ApiKeys.OWN_UPDATE.check(body));
    }

    /** Ends a key; errors as above. */
    public JsonNode revoke(String userId, String id, ObjectNode body) {
        requireMay(MemberRights.MANAGE_API_KEYS, userId, keys.get(id).path(SUBJECT).asText());
        return keys.revoke(id, body);
    }

    /** Strangers' keys are not told from those that do not exist. */
    private void requireMay(String permission, String userId, String subject) {
        boolean may = subject.equals(userId) || memberships.role(userId, subject)
                .filter(role -> roles.permissions(role).contains(permission)).isPresent();
        if (!may) {
            throw ApiException.notFound("The subject or its API key");
        }
    }
}
