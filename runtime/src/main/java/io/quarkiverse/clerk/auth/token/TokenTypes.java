package io.quarkiverse.clerk.auth.token;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.TokenType;

/** Tells kinds of tokens apart by their look, before anything in them is believed. */
public final class TokenTypes {

    /** What the {@code typ} header of an OAuth access token is (RFC 9068 section 2.1). */
    static final Set<String> OAUTH_TYPES = Set.of("at+jwt", "application/at+jwt");

    private static final Map<String, TokenType> PREFIXES = Map.of("mt_", TokenType.M2M_TOKEN, "oat_", TokenType.OAUTH_TOKEN,
            "ak_", TokenType.API_KEY);
    /** Three parts, none of them empty: an unsigned token is no machine's. */
    private static final Pattern JWT_FORM = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    private TokenTypes() {
    }

    /**
     * Tells the kind.
     *
     * @param token what was sent
     * @return the kind; what is nothing else is for a session token's verification to accept or refuse
     */
    public static TokenType of(String token) {
        var opaque = ofOpaque(token);
        if (opaque != null) {
            return opaque;
        }
        try {
            var machine = isJwt(token) ? ofMachineJwt(Jwt.parse(token)) : null;
            return machine == null ? TokenType.SESSION_TOKEN : machine;
        } catch (Refused unreadable) {
            return TokenType.SESSION_TOKEN;
        }
    }

    /** {@return the kind that the token's beginning names; null if it names none} */
    static @Nullable TokenType ofOpaque(String token) {
        for (var prefix : PREFIXES.entrySet()) {
            if (token.startsWith(prefix.getKey())) {
                return prefix.getValue();
            }
        }
        return null;
    }

    static boolean isJwt(String token) {
        return JWT_FORM.matcher(token).matches();
    }

    /** {@return the kind of a machine's token; null if it is none} */
    static @Nullable TokenType ofMachineJwt(Jwt jwt) {
        if (jwt.payload().path("sub").asText().startsWith("mch_")) {
            return TokenType.M2M_TOKEN;
        }
        return OAUTH_TYPES.contains(jwt.header().path("typ").asText()) ? TokenType.OAUTH_TOKEN : null;
    }
}
