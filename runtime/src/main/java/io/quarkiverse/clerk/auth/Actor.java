package io.quarkiverse.clerk.auth;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Who acts in the name of a user: somebody of the application's staff, or a program.
 *
 * @param subject who; null if the token does not say
 * @param issuer who vouches for that; null if the token does not say
 * @param sessionId the actor's own session; null if the token does not say
 * @param agent whether it is a program (an agent) and no person
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8693#section-4.1">RFC 8693 section 4.1</a>
 * @see <a href="https://clerk.com/docs/guides/users/impersonation">Clerk's description of impersonation</a>
 */
public record Actor(@Nullable String subject, @Nullable String issuer, @Nullable String sessionId, boolean agent) {

    /** Takes a claim of whatever form for an actor, even one who is not named: somebody else must not pass for the user. */
    static @Nullable Actor of(JsonNode claim) {
        return claim.isMissingNode() || claim.isNull() ? null
                : new Actor(SessionClaims.text(claim, "sub"), SessionClaims.text(claim, "iss"),
                        SessionClaims.text(claim, "sid"), "agent".equals(SessionClaims.text(claim, "type")));
    }
}
