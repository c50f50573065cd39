package io.quarkiverse.clerk.auth.http;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.ClerkInstance;
import io.quarkiverse.clerk.auth.ClerkInstances;
import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/**
 * Lets {@link RequestAuthenticator} decide about a token where there is no HTTP request. Only kinds of tokens are accepted that
 * are so everywhere: no endpoint has asked for another, so that one which does elsewhere opens nothing here.
 */
@ApplicationScoped
public class TokenIdentityProvider implements IdentityProvider<TokenAuthentication> {

    private static final Logger LOG = Logger.getLogger(TokenIdentityProvider.class);

    private final ClerkInstances instances;
    private final ClerkIdentityProvider identities;

    TokenIdentityProvider(ClerkInstances instances, ClerkIdentityProvider identities) {
        this.instances = instances;
        this.identities = identities;
    }

    @Override
    public Class<TokenAuthentication> getRequestType() {
        return TokenAuthentication.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthentication request, AuthenticationRequestContext context) {
        var credential = AuthRequest.ofToken(request.token());
        var instance = instances.of(credential);
        return instance.authenticator().authenticate(credential)
                .emitOn(OwnContext.executor())
                .flatMap(state -> identity(instance.settle(state), instance, context));
    }

    private Uni<SecurityIdentity> identity(RequestState state, ClerkInstance instance,
            AuthenticationRequestContext context) {
        if (state instanceof SignedIn in && instance.acceptedTokens().contains(in.principal().tokenType())) {
            return identities.authenticate(new ClerkAuthenticationRequest(in.principal(), instance), context);
        }
        if (state instanceof SignedOut out) {
            LOG.debugf("Refused a token: %s. %s", out.rejection().code(), out.rejection().reason().advice());
        }
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }
}
