package io.quarkiverse.clerk.devserver.resource.session;

import java.util.List;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.token.SigningKey;

/** The public keys that session tokens are verified with. */
public record JwksResource(SigningKey key) implements Resource {

    @Override
    public List<Route> routes() {
        return List.of(Route.get("/v1/jwks", request -> keys()));
    }

    /** The key set (RFC 7517 section 5). */
    public ObjectNode keys() {
        ObjectNode keys = Json.object();
        keys.putArray("keys").add(key.toJwk());
        return keys;
    }
}
