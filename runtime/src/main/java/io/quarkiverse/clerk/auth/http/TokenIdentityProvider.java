package io.quarkiverse.clerk.auth.http;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.RequestAuthenticator;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.config.ClerkConfig;
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

    private final RequestAuthenticator authenticator;
    private final ClerkIdentityProvider identities;
    private final Set<TokenType> accepted;
    private final boolean pendingIsSignedOut;

    TokenIdentityProvider(RequestAuthenticator authenticator, ClerkIdentityProvider identities, ClerkConfig config) {
        this.authenticator = authenticator;
        this.identities = identities;
        this.accepted = config.auth().acceptsToken();
        this.pendingIsSignedOut = config.auth().treatPendingAsSignedOut();
    }

    @Override
    public Class<TokenAuthentication> getRequestType() {
        return TokenAuthentication.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(TokenAuthentication request, AuthenticationRequestContext context) {
        return authenticator.authenticate(AuthRequest.ofToken(request.token()))
                .emitOn(OwnContext.executor())
                .map(state -> pendingIsSignedOut ? ClerkAuthenticationMechanism.withoutPending(state) : state)
                .flatMap(state -> identity(state, context));
    }

    private Uni<SecurityIdentity> identity(RequestState state, AuthenticationRequestContext context) {
        if (state instanceof SignedIn in && accepted.contains(in.principal().tokenType())) {
            return identities.authenticate(new ClerkAuthenticationRequest(in.principal()), context);
        }
        if (state instanceof SignedOut out) {
            LOG.debugf("Refused a token: %s. %s", out.rejection().code(), out.rejection().reason().advice());
        }
        return Uni.createFrom().failure(new AuthenticationFailedException());
    }
}
