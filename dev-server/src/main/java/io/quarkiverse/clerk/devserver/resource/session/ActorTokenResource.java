package io.quarkiverse.clerk.devserver.resource.session;

import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Actor tokens: links by which somebody, such as support staff, acts in a user's place. */
public final class ActorTokenResource implements Resource {

    static final String KIND = "actor_token";
    static final String SESSION_SECONDS = "session_max_duration_in_seconds";

    private static final String SECONDS = "expires_in_seconds";
    private static final int DEFAULT_SECONDS = 3600;

    private static final ObjectNode BLANK = Json.literal("""
            {"object": "actor_token", "id": null, "status": "pending", "user_id": null, "actor": null, "token": null,
             "session_max_duration_in_seconds": 1800, "created_at": null, "updated_at": null}""");
    private static final Fields CREATE = Fields.of(
            text("user_id").required(),
            Actors.FIELD.required(),
            integer(SECONDS, 1, Integer.MAX_VALUE).instruction(),
            integer(SESSION_SECONDS, 1, Integer.MAX_VALUE));

    private final Documents users;
    private final Documents actorTokens;
    private final Tickets tickets;

    /** The actor tokens of an instance. */
    public ActorTokenResource(Instance instance) {
        this.users = instance.store().documents("user");
        this.actorTokens = instance.store().documents(KIND).ownedBy("user", "user_id");
        this.tickets = new Tickets(KIND, instance);
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.post("/v1/actor_tokens", request -> view(create(request.body()))),
                Route.post("/v1/actor_tokens/{actor_token_id}/revoke", request -> view(
                        tickets.revoke(request.path("actor_token_id"), "actor_token_cannot_be_revoked_code"))));
    }

    private ObjectNode create(ObjectNode body) {
        ObjectNode created = CREATE.fill(body, actorTokens.draft("act", BLANK));
        Actors.of(body);
        if (users.find(created.path("user_id").textValue()).isEmpty()) {
            throw ApiException.invalid(ApiError.value("user_id", "There is no such user."));
        }
        return actorTokens.add(created.put("token", tickets.mint(created, body.path(SECONDS).asLong(DEFAULT_SECONDS))));
    }

    private JsonNode view(ObjectNode actorToken) {
        return actorToken.deepCopy().put("url", tickets.url(actorToken.path("token").textValue())).without(SESSION_SECONDS);
    }
}
