package io.quarkiverse.clerk.dev;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.SessionClaims;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.auth.token.TokenTypes;

/**
 * What a token says, believed or not, and what the application makes of it. Without the token.
 *
 * @param type what it looks like, by Clerk's name for it; null if it looks like nothing
 * @param header the JOSE header, as indented JSON; null if it cannot be read, as that of an opaque token
 * @param claims the claims, likewise
 * @param lifetime when it is good; null without claims
 * @param organization the organization that a session token is for; null if for none
 * @param role the user's role in it; null if the token does not say
 * @param permissions what the user may do in it; empty if nothing
 * @param verdict what the application makes of it
 */
public record DecodedToken(@Nullable String type, @Nullable String header, @Nullable String claims, @Nullable Lifetime lifetime,
        @Nullable String organization, @Nullable String role, List<String> permissions, Verdict verdict) {

    static DecodedToken of(String token, Instant now, Verdict verdict) {
        var type = TokenTypes.of(token);
        var header = TokenText.part(token, 0);
        var claims = TokenText.part(token, 1);
        var organization = claims == null || type != TokenType.SESSION_TOKEN ? null : SessionClaims.of(claims).organization();
        return new DecodedToken(type == TokenType.SESSION_TOKEN && claims == null ? null : type.code(),
                header == null ? null : TokenText.pretty(header),
                claims == null ? null : TokenText.pretty(claims), claims == null ? null : Lifetime.of(claims, now),
                organization == null ? null : organization.id(), organization == null ? null : organization.role(),
                organization == null ? List.of() : organization.permissions(), verdict);
    }

    /** {@return the answer to a text that is longer than any token, with nothing of it looked at} */
    static DecodedToken tooLong(Verdict verdict) {
        return new DecodedToken(null, null, null, null, null, null, List.of(), verdict);
    }
}
