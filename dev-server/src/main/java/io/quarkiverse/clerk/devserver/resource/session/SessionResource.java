package io.quarkiverse.clerk.devserver.resource.session;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Filter;
import io.quarkiverse.clerk.devserver.api.Listing;
import io.quarkiverse.clerk.devserver.api.Query;
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
    private static final String SECONDS = "expires_in_seconds";

    private static final Fields CREATE = Fields.of(
            Field.text("user_id").required(),
            Field.text("active_organization_id"));

    private static final Fields TOKEN = Fields.of(
            Field.integer(SECONDS, MIN_TOKEN_SECONDS, MAX_TOKEN_SECONDS).nullable());

    private static final Listing LISTING = Listing.newestFirst(Filter.all(
            Filter.anyOf("client_id", session -> List.of(session.path("client_id").asText())),
            Filter.anyOf("user_id", session -> List.of(session.path("user_id").asText())),
            Filter.anyOf("status", session -> List.of(session.path("status").asText()))));

    private final Documents users;
    private final Documents organizations;
    private final Documents documents;
    private final Memberships memberships;
    private final Sessions sessions;
    private final JwtTemplates templates;

    /** The sessions of an instance. */
    public SessionResource(Instance instance, Sessions sessions) {
        this.users = instance.store().documents("user");
        this.organizations = instance.store().documents("organization");
        this.documents = instance.store().documents("session");
        this.memberships = new Memberships(instance.store());
        this.sessions = sessions;
        this.templates = new JwtTemplates(instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/sessions", request -> list(request.query())),
                Route.post("/v1/sessions", request -> create(CREATE.check(request.body()))),
                Route.get("/v1/sessions/{session_id}", request -> sessions.view(session(request))),
                Route.post("/v1/sessions/{session_id}/revoke",
                        request -> sessions.view(sessions.finish(session(request), "revoked"))),
                Route.post("/v1/sessions/{session_id}/tokens", request -> SessionTokens.json(sessions.token(open(request),
                        seconds(request).orElse((long) SessionTokens.DEFAULT_SECONDS)))),
                Route.post("/v1/sessions/{session_id}/tokens/{template_name}", request -> SessionTokens.json(
                        templates.token(request.path("template_name"), open(request), seconds(request)))));
    }

    private JsonNode list(Query query) {
        query.first("status").filter(status -> !SessionStatus.ALL.contains(status)).ifPresent(status -> {
            throw ApiException.invalid(ApiError.value("status", "There is no such status."));
        });
        return LISTING.page(candidates(query).stream().map(sessions::view).toList(), query).asArrayOrData(query);
    }

    /** The sessions that the filters can let through, in order of creation: of one user or client, if the query names one. */
    private Collection<ObjectNode> candidates(Query query) {
        return query.first("user_id").<Collection<ObjectNode>> map(documents.by("user_id")::find)
                .or(() -> query.first("client_id").map(documents.by("client_id")::find))
                .orElseGet(documents::all);
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

    /** A session that is over has no tokens. */
    private ObjectNode open(ApiRequest request) {
        return Optional.of(session(request)).filter(sessions::isOpen)
                .orElseThrow(() -> ApiException.notFound("An open session of that id"));
    }

    private static Optional<Long> seconds(ApiRequest request) {
        JsonNode seconds = TOKEN.check(request.body()).path(SECONDS);
        return seconds.isNumber() ? Optional.of(seconds.longValue()) : Optional.empty();
    }
}
