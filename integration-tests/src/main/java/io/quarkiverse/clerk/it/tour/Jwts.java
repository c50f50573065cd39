package io.quarkiverse.clerk.it.tour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Looks into tokens that have just come from Clerk, so that there is no need to verify them. */
final class Jwts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Jwts() {
    }

    static JsonNode claims(String jwt) {
        try {
            return JSON.readTree(Base64.getUrlDecoder().decode(jwt.split("[.]")[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return for how many seconds it is good} */
    static long lifetime(String jwt) {
        var claims = claims(jwt);
        return claims.path("exp").asLong() - claims.path("iat").asLong();
    }
}
