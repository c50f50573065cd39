package io.quarkiverse.clerk.auth;

import static io.quarkiverse.clerk.auth.TokenType.SESSION_TOKEN;

import java.time.Clock;
import java.util.Set;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.browser.BrowserFlow;
import io.quarkiverse.clerk.auth.token.HandshakeTokenVerifier;
import io.quarkiverse.clerk.auth.token.MachineTokenCache;
import io.quarkiverse.clerk.auth.token.MachineTokenVerifier;
import io.quarkiverse.clerk.auth.token.OpaqueTokens;
import io.quarkiverse.clerk.auth.token.Refused;
import io.quarkiverse.clerk.auth.token.SessionTokenVerifier;
import io.quarkiverse.clerk.auth.token.SigningKeys;
import io.quarkiverse.clerk.auth.token.TokenTypes;
import io.smallrye.mutiny.Uni;

/** Decides who a request is from. */
public final class RequestAuthenticator {

    private static final Logger LOG = Logger.getLogger(RequestAuthenticator.class);

    private final Set<TokenType> accepted;
    private final boolean acceptsOnlySessions;
    private final SessionTokenVerifier sessionTokens;
    private final MachineTokenVerifier machineTokens;
    private final BrowserFlow browsers;

    /**
     * Makes an authenticator.
     *
     * @param options how requests are authenticated
     * @param keys where the keys are that tokens are signed with
     * @param backend how Clerk is reached
     * @param calls what it is asked
     * @param cache what remembers its answers about opaque tokens
     * @param clock what time it is
     */
    public RequestAuthenticator(AuthOptions options, SigningKeys keys, Backend backend, BackendCalls calls,
            MachineTokenCache cache, Clock clock) {
        this.accepted = options.acceptedTokens();
        this.acceptsOnlySessions = accepted.equals(Set.of(SESSION_TOKEN));
        this.sessionTokens = new SessionTokenVerifier(keys, options.sessionTokens(), clock);
        this.machineTokens = new MachineTokenVerifier(keys,
                new OpaqueTokens(backend, calls, cache, options.machineTokens(), clock), options.machineTokens(), clock);
        this.browsers = new BrowserFlow(options.browser(), sessionTokens,
                new HandshakeTokenVerifier(keys, options.sessionTokens().clockSkew(), clock), backend, calls, clock);
    }

    /**
     * Decides who a request is from.
     *
     * @param request what it offers
     * @return the outcome; never null, and never a failure
     */
    public Uni<RequestState> authenticate(AuthRequest request) {
        var authorization = request.header("Authorization");
        var known = authorization == null ? null : sessionTokens.recognize(authorization);
        if (known != null) {
            return Uni.createFrom().item(known);
        }
        return Uni.createFrom().deferred(() -> decide(request, authorization))
                .onFailure().recoverWithItem(RequestAuthenticator::unexpected);
    }

    private Uni<RequestState> decide(AuthRequest request, @Nullable String authorization) {
        var token = Credentials.token(authorization);
        if (acceptsOnlySessions) {
            return token == null ? browsers.authenticate(request) : session(request, String.valueOf(authorization), token);
        }
        var type = token == null ? SESSION_TOKEN : TokenTypes.of(token);
        if (accepted.size() == 1) {
            return onlyMachine(token, type, accepted.iterator().next());
        }
        if (!accepted.contains(type)) {
            return signedOut(AuthReason.TOKEN_TYPE_MISMATCH, null);
        }
        if (token == null) {
            return browsers.authenticate(request);
        }
        return type == SESSION_TOKEN ? session(request, String.valueOf(authorization), token) : machine(token);
    }

    private Uni<RequestState> onlyMachine(@Nullable String token, TokenType type, TokenType accepted) {
        if (token == null) {
            return signedOut(AuthReason.NO_TOKEN_IN_HEADER, accepted);
        }
        return type == accepted ? machine(token) : signedOut(AuthReason.TOKEN_TYPE_MISMATCH, accepted);
    }

    private Uni<RequestState> session(AuthRequest request, String authorization, String token) {
        return sessionTokens.verify(authorization, token)
                .<RequestState> map(state -> state)
                .onFailure(Refused.class).recoverWithUni(
                        failure -> browsers.notAccepted(request, token, ((Refused) failure).reason()));
    }

    private Uni<RequestState> machine(String token) {
        return machineTokens.verify(token)
                .<RequestState> map(SignedIn::new)
                .onFailure(Refused.class).recoverWithItem(failure -> new SignedOut(
                        new Rejection(((Refused) failure).reason(), machineTokens.typeOf(token))));
    }

    private static Uni<RequestState> signedOut(AuthReason reason, @Nullable TokenType type) {
        return Uni.createFrom().item(new SignedOut(new Rejection(reason, type)));
    }

    private static RequestState unexpected(Throwable failure) {
        // Without its message, which may quote the token.
        var unexpected = new IllegalStateException(failure.getClass().getName());
        unexpected.setStackTrace(failure.getStackTrace());
        LOG.error("Request authentication failed where it should not", unexpected);
        return new SignedOut(new Rejection(AuthReason.INTERNAL_ERROR, null));
    }
}
