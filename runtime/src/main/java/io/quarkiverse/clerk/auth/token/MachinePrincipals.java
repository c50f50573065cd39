package io.quarkiverse.clerk.auth.token;

import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.UNEXPECTED_ERROR;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

import io.quarkiverse.clerk.auth.ApiKeyPrincipal;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.JwtClaimsOf;
import io.quarkiverse.clerk.auth.MachinePrincipal;
import io.quarkiverse.clerk.auth.OAuthPrincipal;
import io.quarkiverse.clerk.auth.TokenType;

/** Reads who a machine is, from the claims of its JWT or from what the Backend API says of its opaque token. */
final class MachinePrincipals {

    /** What every JWT has; the rest is what the application has attached. */
    private static final Set<String> REGISTERED = Set.of("iss", "sub", "exp", "nbf", "iat", "jti");

    private MachinePrincipals() {
    }

    static MachinePrincipal ofM2mJwt(Jwt jwt) {
        var payload = jwt.payload();
        return new MachinePrincipal(payload.path("jti").asText(), payload.path("sub").asText(),
                payload.path("scopes").isTextual() ? words(payload.path("scopes")) : list(payload.path("aud")),
                claims(payload), jwt.compact());
    }

    static OAuthPrincipal ofOAuthJwt(Jwt jwt) {
        var payload = jwt.payload();
        return new OAuthPrincipal(payload.path("jti").asText(), payload.path("sub").asText(),
                payload.path("client_id").asText(),
                payload.path("scp").isArray() ? list(payload.path("scp")) : words(payload.path("scope")), jwt.compact());
    }

    /**
     * Reads an answer.
     *
     * @throws Refused if it says that the token is no good, or not what a good one is
     */
    static ClerkPrincipal ofAnswer(TokenType type, JsonNode answer, String token, long nowMillis) {
        boolean ended = isTrue(answer, "revoked") || isTrue(answer, "expired") || isOver(answer.path("expiration"), nowMillis);
        boolean inactive = answer.path("active").isBoolean() && !answer.path("active").booleanValue();
        Refused.unless(!ended && !inactive, TOKEN_INVALID);
        var subject = answer.path("subject").textValue();
        Refused.unless(subject != null && !subject.isEmpty(), UNEXPECTED_ERROR);
        var id = answer.path("id").asText();
        var scopes = list(answer.path("scopes"));
        return switch (type) {
            case API_KEY -> new ApiKeyPrincipal(id, subject, answer.path("name").textValue(), scopes,
                    attached(answer.path("claims")), token);
            case OAUTH_TOKEN -> new OAuthPrincipal(id, subject, answer.path("client_id").asText(), scopes, token);
            case M2M_TOKEN -> new MachinePrincipal(id, subject, scopes, attached(answer.path("claims")), token);
            case SESSION_TOKEN -> throw new IllegalArgumentException("a session token is never opaque");
        };
    }

    private static boolean isTrue(JsonNode answer, String name) {
        return answer.path(name).asBoolean(false);
    }

    /** The API has milliseconds for API keys and seconds for OAuth tokens: what is before the year 5138 are seconds. */
    private static boolean isOver(JsonNode expiration, long nowMillis) {
        if (!expiration.isNumber() || expiration.longValue() <= 0) {
            return false;
        }
        long value = expiration.longValue();
        return (value < 100_000_000_000L ? value * 1000 : value) <= nowMillis;
    }

    private static @Nullable Map<String, Object> claims(JsonNode payload) {
        var claims = JwtClaimsOf.map(payload);
        claims.keySet().removeAll(REGISTERED);
        return claims.isEmpty() ? null : claims;
    }

    private static @Nullable Map<String, Object> attached(JsonNode claims) {
        return claims.isObject() ? JwtClaimsOf.map(claims) : null;
    }

    private static List<String> words(JsonNode text) {
        return Arrays.stream(text.asText("").split(" ")).filter(word -> !word.isEmpty()).toList();
    }

    private static List<String> list(JsonNode values) {
        if (values.isTextual()) {
            return List.of(values.textValue());
        }
        var list = new ArrayList<String>();
        values.forEach(value -> list.add(value.asText()));
        return list;
    }
}
