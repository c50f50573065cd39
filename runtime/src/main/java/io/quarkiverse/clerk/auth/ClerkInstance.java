package io.quarkiverse.clerk.auth;

import java.util.Optional;
import java.util.Set;

import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.browser.SignInPages;
import io.quarkiverse.clerk.auth.token.ActiveSessions;
import io.quarkiverse.clerk.auth.token.TemplateTokens;

/**
 * A Clerk instance that the application belongs to, and what decides about its callers: with keys and caches of its own, so
 * that a token of one instance is worth nothing to another.
 *
 * @param name what it is configured under, {@code quarkus.clerk."name".*}; {@code <default>} for the one without a name
 * @param acceptedTokens the kinds of tokens that every endpoint takes
 * @param pendingIsSignedOut whether a session with a task left counts as none
 * @param rolesClaim where session tokens have more roles in them
 * @param options how requests are authenticated
 * @param authenticator what decides who a request is from
 * @param activeSessions what tells whether a session has been ended
 * @param templateTokens what makes tokens for other services
 * @param signInPages where users sign in
 */
public record ClerkInstance(String name, Set<TokenType> acceptedTokens, boolean pendingIsSignedOut,
        Optional<RolesClaim> rolesClaim, AuthOptions options, RequestAuthenticator authenticator, ActiveSessions activeSessions,
        TemplateTokens templateTokens, SignInPages signInPages) {

    /**
     * Tells whether somebody counts as signed in. A session with a task left, such as setting up the second factor that the
     * instance asks for, is not one yet.
     *
     * @param principal who
     * @return whether the caller is more than nobody
     */
    public boolean counts(ClerkPrincipal principal) {
        return !(pendingIsSignedOut && principal instanceof SessionPrincipal session && session.isPending());
    }

    /** {@return the outcome as it counts: who does not count as signed in is not} */
    public RequestState settle(RequestState state) {
        return state instanceof SignedIn in && !counts(in.principal())
                ? new SignedOut(new Rejection(AuthReason.SESSION_PENDING, TokenType.SESSION_TOKEN), in.cookies(), in.location())
                : state;
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
