package io.quarkiverse.clerk.devserver.token;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;

/** What a JWT says that a key of the instance has signed. It may have expired. */
public record SignedJwt(ObjectNode header, ObjectNode claims) {

    private static final Base64.Decoder BASE64URL = Base64.getUrlDecoder();

    /** Reads a JWT in the compact form; empty if it is none, or is signed by anything but one of the keys. */
    public static Optional<SignedJwt> read(String token, SigningKeys keys) {
        String[] parts = token.split("\\.", -1);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            if (!(Json.read(BASE64URL.decode(parts[0])) instanceof ObjectNode header)
                    || !isSigned(header, parts, keys)
                    || !(Json.read(BASE64URL.decode(parts[1])) instanceof ObjectNode claims)) {
                return Optional.empty();
            }
            return Optional.of(new SignedJwt(header, claims));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** By RSA whatever the header says: with "none", or with the public key as an HMAC secret, anybody could sign. */
    private static boolean isSigned(ObjectNode header, String[] parts, SigningKeys keys) {
        byte[] content = (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        byte[] signature = BASE64URL.decode(parts[2]);
        return header.path("alg").asText().equals(SignedBy.KEY.algorithm()) && keys.published().stream()
                .anyMatch(key -> key.id().equals(header.path("kid").asText()) && key.hasSigned(content, signature));
    }
}
