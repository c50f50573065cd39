package io.quarkiverse.clerk.auth.http;

import java.util.Set;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkus.arc.Arc;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

/**
 * Keeps tokens from endpoints that have not asked for them. A request is authenticated before its endpoint is known, so an
 * identity by a token of a kind that is not accepted everywhere is put aside, the caller is nobody, and only the endpoint that
 * asks for it brings it back. What forgets to ask is thus closed to machines.
 */
@Singleton
public class TokenAcceptance {

    private static final String ASKED = TokenAcceptance.class.getName() + ".asked";
    private static final String PUT_ASIDE = TokenAcceptance.class.getName() + ".put-aside";
    private static final String SEEN = TokenAcceptance.class.getName() + ".seen";

    private final RequestInstance instances;
    private final Challenge challenge;
    private final CurrentIdentityAssociation association;

    TokenAcceptance(RequestInstance instances, Challenge challenge, CurrentIdentityAssociation association) {
        this.instances = instances;
        this.challenge = challenge;
        this.association = association;
    }

    /** {@return whether the endpoint, as far as it is known yet, takes such tokens} */
    boolean accepts(TokenType type, RoutingContext context) {
        context.put(SEEN, type);
        return context.<Set<TokenType>> get(ASKED, instances.of(context).acceptedTokens()).contains(type);
    }

    /** Puts an identity aside. */
    void keep(SecurityIdentity identity, RoutingContext context) {
        context.put(PUT_ASIDE, identity);
        challenge.remember(context, new Rejection(AuthReason.TOKEN_TYPE_MISMATCH, null));
    }

    /**
     * Says what the endpoint of a request asks for.
     *
     * @param asked the kinds of tokens
     * @param context the request
     * @throws AuthenticationFailedException if the caller is known by a token of another kind
     */
    public void ask(Set<TokenType> asked, RoutingContext context) {
        context.put(ASKED, asked);
        var seen = context.<@Nullable TokenType> get(SEEN);
        if (seen == null) {
            return;
        }
        if (!asked.contains(seen)) {
            challenge.remember(context, new Rejection(AuthReason.TOKEN_TYPE_MISMATCH, null));
            throw new AuthenticationFailedException();
        }
        var putAside = context.<@Nullable SecurityIdentity> get(PUT_ASIDE);
        if (putAside != null) {
            bringBack(putAside, context);
        }
    }

    /** Where a WebSocket is opened there is no request scope: its identity is that of the request. */
    private void bringBack(SecurityIdentity putAside, RoutingContext context) {
        var identity = QuarkusHttpUser.setIdentity(putAside, context);
        if (Arc.container().requestContext().isActive()) {
            association.setIdentity(identity);
        }
    }
}
