package io.quarkiverse.clerk.devserver.resource.session;

import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.token.SigningKeys;

/** The public keys that session tokens are verified with. */
public record JwksResource(SigningKeys keys) implements Resource {

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/v1/jwks", request -> published()));
    }

    /** The key set (RFC 7517 section 5). */
    public ObjectNode published() {
        ObjectNode set = Json.object();
        ArrayNode array = set.putArray("keys");
        keys.published().forEach(key -> array.add(key.toJwk()));
        return set;
    }
}
