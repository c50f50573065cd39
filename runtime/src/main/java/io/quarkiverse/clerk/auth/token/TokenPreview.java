package io.quarkiverse.clerk.auth.token;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a token says before anybody has verified it: enough to choose how to go on, never enough to let anybody in.
 *
 * @param issuer claim {@code iss}; null if it is no text, or empty
 * @param sessionId claim {@code sid}; null if it is no text
 * @param issuedAt claim {@code iat} in seconds; NaN if it is no number
 * @param expiresAt claim {@code exp} in seconds; NaN if it is no number
 * @param forSessions whether its header and subject are those of a session token
 */
public record TokenPreview(@Nullable String issuer, @Nullable String sessionId, double issuedAt, double expiresAt,
        boolean forSessions) {

    /** What Clerk writes into the {@code cat} header of session tokens, and of tokens for every use. */
    private static final Set<String> SESSION_CATEGORIES = Set.of("cl_B7d4PD111AAA", "cl_I7d4PD111III");

    /**
     * Looks into a token.
     *
     * @param token what was sent; null if nothing was
     * @return what it says; null if it is no token that can be read
     */
    public static @Nullable TokenPreview of(@Nullable String token) {
        try {
            return token == null ? null : of(Jwt.parse(token));
        } catch (Refused unreadable) {
            return null;
        }
    }

    static TokenPreview of(Jwt jwt) {
        var issuer = jwt.payload().path("iss").asText("");
        return new TokenPreview(issuer.isEmpty() ? null : issuer, jwt.payload().path("sid").textValue(),
                number(jwt.payload().path("iat")), number(jwt.payload().path("exp")), isForSessions(jwt));
    }

    private static double number(JsonNode claim) {
        return claim.isNumber() ? claim.doubleValue() : Double.NaN;
    }

    /**
     * Tells session tokens from the others that the same keys sign: without this, a token from a JWT template, which may say
     * anything, or that of a machine would pass for a user's session.
     */
    static boolean isForSessions(Jwt jwt) {
        return hasCategory(jwt, SESSION_CATEGORIES) && TokenTypes.ofMachineJwt(jwt) == null;
    }

    private static boolean hasCategory(Jwt jwt, Set<String> categories) {
        return !jwt.header().has("cat") || categories.contains(jwt.header().path("cat").asText());
    }
}
