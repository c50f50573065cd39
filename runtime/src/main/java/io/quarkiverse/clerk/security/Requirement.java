package io.quarkiverse.clerk.security;

import java.util.Optional;
import java.util.Set;

import io.quarkiverse.clerk.auth.AuthorizationCheck;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;

/**
 * What the annotations of a method ask of its caller. Internal.
 *
 * @param acceptedTokens the kinds of tokens; empty if any that the endpoint accepts will do
 * @param organization whether an organization has to be active
 * @param check what else the user has to have; one that asks for nothing if that is all
 */
public record Requirement(Set<TokenType> acceptedTokens, boolean organization, AuthorizationCheck check) {

    /**
     * Decides.
     *
     * @param identity who is calling
     * @return what to refuse the call with; empty if it may go on
     */
    public Optional<SecurityException> refusal(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return Optional.of(new UnauthorizedException());
        }
        if (!(identity.getPrincipal() instanceof ClerkPrincipal caller) || !accepts(caller.tokenType())) {
            return Optional.of(new ForbiddenException());
        }
        if (!needsSession()) {
            return Optional.empty();
        }
        if (!(caller instanceof SessionPrincipal user) || organization && user.organization() == null) {
            return Optional.of(new ForbiddenException());
        }
        return checksUser() ? refusal(user, check) : Optional.empty();
    }

    /** {@return whether this kind of token will do} */
    public boolean accepts(TokenType type) {
        return acceptedTokens.isEmpty() || acceptedTokens.contains(type);
    }

    /** {@return whether only a user in a session can be let in} */
    public boolean needsSession() {
        return organization || checksUser();
    }

    private boolean checksUser() {
        return !check.equals(AuthorizationCheck.check());
    }

    /** Asks for a new proof only where that is all that is missing: whoever is refused anyway need not make the effort. */
    static Optional<SecurityException> refusal(SessionPrincipal user, AuthorizationCheck check) {
        return user.has(check) ? Optional.empty()
                : Optional.of(check.missingReverification(user.sessionClaims())
                        .<SecurityException> map(ReverificationRequiredException::new).orElseGet(ForbiddenException::new));
    }
}
