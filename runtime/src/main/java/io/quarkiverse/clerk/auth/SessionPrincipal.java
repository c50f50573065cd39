package io.quarkiverse.clerk.auth;

import java.util.Set;

import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;

/** A user who calls in a session, with a verified session token. */
public final class SessionPrincipal extends DefaultJWTCallerPrincipal implements ClerkPrincipal {

    private final SessionClaims claims;

    /**
     * Wraps a token that has been verified.
     *
     * @param token the token as it was sent
     * @param jwtClaims all its claims
     * @param claims those that Clerk defines
     */
    public SessionPrincipal(String token, JwtClaims jwtClaims, SessionClaims claims) {
        super(token, "JWT", jwtClaims);
        this.claims = claims;
    }

    /**
     * The user's id. Not {@code upn} or {@code preferred_username}, from which MicroProfile JWT would take the name: an
     * application can put those into its session token, and a user who may choose one could choose somebody else's.
     */
    @Override
    public String getName() {
        return claims.userId();
    }

    @Override
    public TokenType tokenType() {
        return TokenType.SESSION_TOKEN;
    }

    @Override
    public String subject() {
        return claims.userId();
    }

    @Override
    public String token() {
        return getRawToken();
    }

    /** {@return the same roles as the {@code SecurityIdentity} has} */
    @Override
    public Set<String> getGroups() {
        return roles();
    }

    /** {@return the role in the active organization, with and without its prefix} */
    @Override
    public Set<String> roles() {
        return claims.organization() == null ? Set.of() : claims.organization().roles();
    }

    /** {@return what Clerk says in the token, decoded; never null} */
    public SessionClaims sessionClaims() {
        return claims;
    }

    /** {@return the user, {@code user_…}; never null} */
    public String userId() {
        return claims.userId();
    }

    /** {@return the session, {@code sess_…}; null if the token does not say} */
    public @Nullable String sessionId() {
        return claims.sessionId();
    }

    /** {@return whether the user still has something to do before the session counts} */
    public boolean isPending() {
        return claims.pending();
    }

    /** {@return the organization that the user acts for; null if for none} */
    public @Nullable ActiveOrganization organization() {
        return claims.organization();
    }

    /** {@return who acts in the user's name; null if it is the user} */
    public @Nullable Actor actor() {
        return claims.actor();
    }

    /** {@return how long ago the user proved who they are; null if the token does not say} */
    public @Nullable FactorVerificationAge factorVerificationAge() {
        return claims.factorVerificationAge();
    }

    /**
     * Tells whether the user may do something.
     *
     * @param check what it takes
     * @return whether the user has all of it; false if the check asks for nothing
     */
    public boolean has(AuthorizationCheck check) {
        return check.isMetBy(claims);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SessionPrincipal that && getRawToken().equals(that.getRawToken());
    }

    @Override
    public int hashCode() {
        return getRawToken().hashCode();
    }

    /** {@return what Clerk says of the user, without the token} */
    @Override
    public String toString() {
        return claims.toString();
    }
}
