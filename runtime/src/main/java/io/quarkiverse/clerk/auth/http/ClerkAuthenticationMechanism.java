package io.quarkiverse.clerk.auth.http;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.ClerkInstance;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.Handshake;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
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

    /** The name by which endpoints and {@code quarkus.http.auth.permission} choose this mechanism. */
    public static final String SCHEME = "clerk";

    private static final Logger LOG = Logger.getLogger(ClerkAuthenticationMechanism.class);

    private final RequestInstance instances;
    private final Challenge challenge;
    private final NonApplicationPaths nonApplicationPaths;
    private final TokenAcceptance acceptance;
    private final Neighbours neighbours;

    /** Public, as all that it takes: what stands around this bean in tests is in another class loader. */
    public ClerkAuthenticationMechanism(RequestInstance instances, Challenge challenge,
            NonApplicationPaths nonApplicationPaths, TokenAcceptance acceptance, Neighbours neighbours) {
        this.instances = instances;
        this.challenge = challenge;
        this.nonApplicationPaths = nonApplicationPaths;
        this.acceptance = acceptance;
        this.neighbours = neighbours;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager identities) {
        var request = VertxAuthRequest.of(context.request());
        return neighbours.take(request, context).flatMap(taken -> taken ? Uni.createFrom().nullItem()
                : authenticate(request, context, identities));
    }

    private Uni<SecurityIdentity> authenticate(AuthRequest request, RoutingContext context,
            IdentityProviderManager identities) {
        ClerkInstance instance;
        try {
            instance = instances.of(context);
        } catch (RuntimeException failed) {
            // Without its message, which may be made of what the request says.
            LOG.errorf("The application's %s has failed: %s", ClerkInstanceResolver.class.getSimpleName(),
                    failed.getClass().getName());
            return refuse(new Rejection(AuthReason.INTERNAL_ERROR, null), context);
        }
        return instance.authenticator().authenticate(request)
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
        var state = instances.of(context).settle(decided);
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
                        .onFailure(MappedRoles.MappingFailedException.class).recoverWithUni(() -> refuse(
                                new Rejection(AuthReason.INTERNAL_ERROR, in.principal().tokenType()), context))
                : refuse(((SignedOut) state).rejection(), context);
    }

    private Uni<SecurityIdentity> identify(ClerkPrincipal principal, RoutingContext context,
            IdentityProviderManager identities) {
        context.put(HttpAuthenticationMechanism.class.getName(), this);
        var identity = identities.authenticate(
                HttpSecurityUtils.setRoutingContextAttribute(
                        new ClerkAuthenticationRequest(principal, instances.of(context)), context));
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
                new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, "Bearer", SCHEME));
    }

    /** Before the mechanisms of other extensions, which take any bearer token for theirs. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }
}
