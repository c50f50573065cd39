package io.quarkiverse.clerk.devserver.browser;

import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.ApiRequest;
import io.quarkiverse.clerk.devserver.api.Field;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.api.Resource;
import io.quarkiverse.clerk.devserver.api.Route;
import io.quarkiverse.clerk.devserver.token.SessionTokens;

/** What an application asks for a browser that is in front of it. */
public record HandshakeResource(Handshakes handshakes) implements Resource {

    private static final Fields REFRESH = Fields.of(
            Field.text("expired_token").required(),
            Field.text("refresh_token").required(),
            Field.text("request_origin").required(),
            Field.object("request_headers").nullable(),
            Field.choice("format", "token or cookie", Set.of("token", "cookie")::contains).nullable(),
            Field.text("request_originating_ip").nullable());

    @Override
    public List<Route> routes() {
        return List.of(
                Route.get("/v1/clients/handshake_payload", this::payload),
                Route.post("/v1/sessions/{session_id}/refresh", this::refresh));
    }

    private JsonNode payload(ApiRequest request) {
        List<String> directives = request.query().first("nonce").flatMap(handshakes::redeem)
                .orElseThrow(() -> ApiException.notFound("The nonce"));
        return list(Json.object(), "directives", directives);
    }

    /** The expired token is not looked at: the refresh token alone entitles to a new one. */
    private JsonNode refresh(ApiRequest request) {
        ObjectNode body = REFRESH.check(request.body());
        String sessionId = request.path("session_id");
        String refreshToken = body.path("refresh_token").asText();
        String origin = body.path("request_origin").asText();
        if (body.path("format").asText("token").equals("token")) {
            return SessionTokens.json(handshakes.refreshed(sessionId, refreshToken, origin)
                    .orElseThrow(ApiException::notRefreshable));
        }
        List<String> directives = handshakes.refresh(sessionId, refreshToken, origin).orElseThrow(ApiException::notRefreshable);
        return list(Json.object().put("object", "cookies"), "cookies", directives);
    }

    private static ObjectNode list(ObjectNode json, String name, List<String> values) {
        ArrayNode array = json.putArray(name);
        values.forEach(array::add);
        return json;
    }
}
