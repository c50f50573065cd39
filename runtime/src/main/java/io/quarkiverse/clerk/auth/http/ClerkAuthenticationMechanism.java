package io.quarkiverse.clerk.auth.http;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.Handshake;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Lets {@link RequestAuthenticator} decide, and tells Quarkus, or the caller, what came of it. */
@ApplicationScoped
public class ClerkAuthenticationMechanism implements HttpAuthenticationMechanism {

    private static final Logger LOG = Logger.getLogger(ClerkAuthenticationMechanism.class);

    private final RequestAuthenticator authenticator;
    private final Challenge challenge;
    private final NonApplicationPaths nonApplicationPaths;
    private final TokenAcceptance acceptance;
    private final boolean pendingIsSignedOut;

    /** Public, as all that it takes: what stands around this bean in tests is in another class loader. */
    public ClerkAuthenticationMechanism(RequestAuthenticator authenticator, Challenge challenge,
            NonApplicationPaths nonApplicationPaths, TokenAcceptance acceptance, ClerkConfig config) {
        this.authenticator = authenticator;
        this.challenge = challenge;
        this.nonApplicationPaths = nonApplicationPaths;
        this.acceptance = acceptance;
        this.pendingIsSignedOut = config.auth().treatPendingAsSignedOut();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return authenticator.authenticate(VertxAuthRequest.of(context.request()))
                // The keys may have arrived on the thread of another request that waited for them too.
                .emitOn(OwnContext.executor())
                .flatMap(state -> conclude(state, context, identities));
    }

    /**
     * Goes on when it has been decided who is calling. Internal: for this mechanism, and for tests that say it themselves.
     *
     * @param decided what has been decided
     * @param context the request
     * @param identities what makes the identity
     * @return the identity; null if there is none; fails if the request is refused
     */
    public Uni<SecurityIdentity> conclude(RequestState decided, RoutingContext context, IdentityProviderManager identities) {
        var state = withoutPending(decided);
        if (state instanceof Handshake handshake && nonApplicationPaths.contains(context)) {
            challenge.remember(context, handshake);
            return Uni.createFrom().nullItem();
        }
        if (state.location() != null) {
            return redirect(state, context);
        }
        Challenge.setCookies(context, state);
        return state instanceof SignedIn in
                ? identify(in.principal(), context, identities)
                : refuse(((SignedOut) state).rejection(), context);
    }

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

    private RequestState withoutPending(RequestState state) {
        return state instanceof SignedIn in && !counts(in.principal())
                ? new SignedOut(new Rejection(AuthReason.SESSION_PENDING, TokenType.SESSION_TOKEN), in.cookies(), in.location())
                : state;
    }

    private Uni<SecurityIdentity> identify(ClerkPrincipal principal, RoutingContext context,
            IdentityProviderManager identities) {
        context.put(HttpAuthenticationMechanism.class.getName(), this);
        var identity = identities.authenticate(
                HttpSecurityUtils.setRoutingContextAttribute(new ClerkAuthenticationRequest(principal), context));
        return acceptance.accepts(principal.tokenType(), context) ? identity
                : identity.onItem().transformToUni(signedIn -> {
                    acceptance.keep(signedIn, context);
                    return Uni.createFrom().nullItem();
                });
    }

    /** Quarkus has an exception for redirects, and logs their targets: that of a handshake has the session token in it. */
    private Uni<SecurityIdentity> redirect(RequestState state, RoutingContext context) {
        challenge.remember(context, state);
        context.put(HttpAuthenticationMechanism.class.getName(), this);
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }

    private Uni<SecurityIdentity> refuse(Rejection rejection, RoutingContext context) {
        challenge.remember(context, rejection);
        if (!Challenge.isInvalidToken(rejection, VertxAuthRequest.of(context.request())) && !rejection.reason().isUndecided()) {
            return Uni.createFrom().nullItem();
        }
        LOG.debugf("Refused %s %s: %s. %s", context.request().method(), context.normalizedPath(), rejection.code(),
                rejection.reason().advice());
        context.put(HttpAuthenticationMechanism.class.getName(), this);
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return Uni.createFrom().item(challenge.of(context));
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ClerkAuthenticationRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(
                new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "Bearer"));
    }
}
