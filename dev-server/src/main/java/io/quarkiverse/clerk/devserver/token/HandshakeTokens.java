package io.quarkiverse.clerk.devserver.token;

import java.time.Clock;
import java.util.List;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** Writes the tokens that tell an application which cookies to set. */
public record HandshakeTokens(SigningKeys keys, Clock clock) {

    private static final int SECONDS = 60;

    /** A signed token for values of {@code Set-Cookie}. */
    public String mint(List<String> directives) {
        SigningKey key = keys.current();
        long now = clock.instant().getEpochSecond();
        ObjectNode claims = Json.object().put("iat", now).put("exp", now + SECONDS);
        ArrayNode handshake = claims.putArray("handshake");
        directives.forEach(handshake::add);
        return key.sign(key.header(), claims);
    }
}
