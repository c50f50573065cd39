package io.quarkiverse.clerk.auth.http;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.SessionPrincipal;
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
    private static final String REASON = AuthReason.class.getName();

    private final RequestAuthenticator authenticator;

    ClerkAuthenticationMechanism(RequestAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        return authenticator.authenticate(new AuthRequest(context.request().headers()::getAll))
                // The keys may have arrived on the thread of another request that waited for them too.
                .emitOn(OwnContext.executor())
                .map(ClerkAuthenticationMechanism::withoutPending)
                .flatMap(state -> state instanceof SignedIn in
                        ? identify(in.principal(), context, identities)
                        : refuse(((SignedOut) state).reason(), context));
    }

    /** A session with a task left, such as setting up the second factor that the instance asks for, is not one yet. */
    private static RequestState withoutPending(RequestState state) {
        return state instanceof SignedIn in && in.principal() instanceof SessionPrincipal session && session.isPending()
                ? new SignedOut(AuthReason.SESSION_PENDING)
                : state;
    }

    private Uni<SecurityIdentity> identify(ClerkPrincipal principal, RoutingContext context,
            IdentityProviderManager identities) {
        context.put(HttpAuthenticationMechanism.class.getName(), this);
        return identities.authenticate(
                HttpSecurityUtils.setRoutingContextAttribute(new ClerkAuthenticationRequest(principal), context));
    }

    private Uni<SecurityIdentity> refuse(AuthReason reason, RoutingContext context) {
        context.put(REASON, reason);
        if (isAnonymous(reason)) {
            return Uni.createFrom().nullItem();
        }
        LOG.debugf("Refused %s %s: %s. %s", context.request().method(), context.normalizedPath(), reason.code(),
                reason.advice());
        context.put(HttpAuthenticationMechanism.class.getName(), this);
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }

    /** {@return whether the request may go on as nobody's: it had no token, or one of a session that does not count yet} */
    private static boolean isAnonymous(AuthReason reason) {
        return reason == AuthReason.SESSION_TOKEN_AND_UAT_MISSING || reason == AuthReason.SESSION_PENDING;
    }

    /**
     * Says 401 as RFC 6750 section 3 has it. The caller learns the code of the reason, which Clerk's front ends show too, and
     * nothing of what would have been accepted.
     */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        var reason = context.<AuthReason> get(REASON, AuthReason.SESSION_TOKEN_AND_UAT_MISSING);
        context.response().putHeader("x-clerk-auth-status", "signed-out");
        context.response().putHeader("x-clerk-auth-reason", reason.code());
        return Uni.createFrom().item(new ChallengeData(HttpResponseStatus.UNAUTHORIZED.code(),
                HttpHeaderNames.WWW_AUTHENTICATE, isAnonymous(reason) ? "Bearer" : "Bearer error=\"invalid_token\""));
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
