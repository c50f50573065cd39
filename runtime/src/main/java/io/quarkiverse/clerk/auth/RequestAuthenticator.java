package io.quarkiverse.clerk.auth;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.auth.token.Refused;
import io.quarkiverse.clerk.auth.token.SessionTokenVerifier;
import io.smallrye.mutiny.Uni;

/** Decides who a request is from. */
public final class RequestAuthenticator {

    private static final Logger LOG = Logger.getLogger(RequestAuthenticator.class);

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
        if (failure instanceof Refused refused) {
            return refused.reason();
        }
        // Without its message, which may quote the token.
        var unexpected = new IllegalStateException(failure.getClass().getName());
        unexpected.setStackTrace(failure.getStackTrace());
        LOG.error("Request authentication failed where it should not", unexpected);
        return AuthReason.UNEXPECTED_ERROR;
    }
}
