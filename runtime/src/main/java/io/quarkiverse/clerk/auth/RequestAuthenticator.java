package io.quarkiverse.clerk.auth;

import io.quarkiverse.clerk.auth.token.Refused;
import io.quarkiverse.clerk.auth.token.SessionTokenVerifier;
import io.smallrye.mutiny.Uni;

/** Decides who a request is from. */
public final class RequestAuthenticator {

    private final SessionTokenVerifier sessionTokens;

    /**
     * Makes an authenticator.
     *
     * @param sessionTokens what verifies session tokens
     */
    public RequestAuthenticator(SessionTokenVerifier sessionTokens) {
        this.sessionTokens = sessionTokens;
    }

    /**
     * Decides who a request is from.
     *
     * @param request what it offers
     * @return the outcome; never null, and never a failure
     */
    public Uni<RequestState> authenticate(AuthRequest request) {
        return Uni.createFrom().deferred(() -> Credentials.sessionToken(request)
                .map(sessionTokens::verify)
                .orElseGet(() -> Uni.createFrom().failure(new Refused(AuthReason.SESSION_TOKEN_AND_UAT_MISSING))))
                .<RequestState> map(RequestState.SignedIn::new)
                .onFailure().recoverWithItem(failure -> new RequestState.SignedOut(reason(failure)));
    }

    private static AuthReason reason(Throwable failure) {
        return failure instanceof Refused refused ? refused.reason() : AuthReason.UNEXPECTED_ERROR;
    }
}
