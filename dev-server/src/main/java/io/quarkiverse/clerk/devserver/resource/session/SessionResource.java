package io.quarkiverse.clerk.devserver.resource.session;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.token.SessionTokens;

/** Sessions: users who are signed in. */
public final class SessionResource implements Resource {

    private static final int MIN_TOKEN_SECONDS = 30;
    private static final int MAX_TOKEN_SECONDS = 315_360_000;

    private static final Fields CREATE = Fields.of(
            Field.text("user_id").required(),
            Field.text("active_organization_id"));

    private static final Fields TOKEN = Fields.of(
            Field.integer("expires_in_seconds", MIN_TOKEN_SECONDS, MAX_TOKEN_SECONDS).nullable());

    private final Documents users;
    private final Documents organizations;
    private final Documents documents;
    private final Memberships memberships;
    private final Sessions sessions;

    /** The sessions of an instance. */
    public SessionResource(Instance instance, Sessions sessions) {
        this.users = instance.store().documents("user");
        this.organizations = instance.store().documents("organization");
        this.documents = instance.store().documents("session");
        this.memberships = new Memberships(instance.store());
        this.sessions = sessions;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/v1/sessions", request -> create(CREATE.check(request.body()))),
                Route.get("/v1/sessions/{session_id}", this::session),
                Route.post("/v1/sessions/{session_id}/revoke", request -> sessions.finish(session(request), "revoked")),
                Route.post("/v1/sessions/{session_id}/tokens", this::token));
    }

    private JsonNode create(ObjectNode body) {
        ObjectNode user = users.get(body.path("user_id").asText());
        String organizationId = body.path("active_organization_id").textValue();
        if (organizationId != null) {
            organizations.get(organizationId);
            if (memberships.role(user.path("id").asText(), organizationId).isEmpty()) {
                throw ApiException.invalid(ApiError.value("active_organization_id", "The user is no member of it."));
            }
        }
        return sessions.open(user, organizationId);
    }

    private ObjectNode session(ApiRequest request) {
        return documents.get(request.path("session_id"));
    }

    private JsonNode token(ApiRequest request) {
        ObjectNode session = session(request);
        long seconds = TOKEN.check(request.body()).path("expires_in_seconds").asLong(SessionTokens.DEFAULT_SECONDS);
        return Json.object().put("object", "token").put("jwt", sessions.token(session, seconds));
    }
}
