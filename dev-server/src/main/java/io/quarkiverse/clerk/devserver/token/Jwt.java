package io.quarkiverse.clerk.devserver.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/**
 * A signed token in the compact form, taken apart (RFC 7515, 7.1).
 *
 * @param content what is signed: header and claims as they were sent
 */
public record Jwt(ObjectNode header, ObjectNode claims, String content, byte[] signature) {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    /** What is to be signed. */
    static String content(ObjectNode header, ObjectNode claims) {
        return encode(header) + "." + encode(claims);
    }

    /** The token with its signature. */
    static String signed(String content, byte[] signature) {
        return content + "." + ENCODER.encodeToString(signature);
    }

    private static String encode(ObjectNode part) {
        return ENCODER.encodeToString(Json.write(part).getBytes(StandardCharsets.UTF_8));
    }

    /** Takes what a stranger has sent apart; empty if it is no token. Says nothing about the signature. */
    static Optional<Jwt> parse(String token) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            return decode(parts[0]).flatMap(header -> decode(parts[1]).map(claims -> new Jwt(header, claims,
                    parts[0] + "." + parts[1], Base64.getUrlDecoder().decode(parts[2]))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<ObjectNode> decode(String part) {
        try {
            return Json.read(Base64.getUrlDecoder().decode(part)) instanceof ObjectNode object ? Optional.of(object)
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
