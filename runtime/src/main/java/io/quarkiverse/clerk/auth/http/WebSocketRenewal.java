package io.quarkiverse.clerk.auth.http;

import static io.quarkiverse.clerk.auth.http.IdentityAttributes.INSTANCE;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.SessionRenewal;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.websockets.next.runtime.spi.security.WebSocketIdentityUpdateRequest;
import io.smallrye.mutiny.Uni;

/**
 * Lets a user go on with a WebSocket connection beyond the end of the session token that opened it, by a newer token of the
 * same session. What others have opened is left to other extensions.
 */
public class WebSocketRenewal implements IdentityProvider<WebSocketIdentityUpdateRequest> {

    private final TokenIdentityProvider tokens;

    WebSocketRenewal(TokenIdentityProvider tokens) {
        this.tokens = tokens;
    }

    @Override
    public Class<WebSocketIdentityUpdateRequest> getRequestType() {
        return WebSocketIdentityUpdateRequest.class;
    }

    /** Before that of quarkus-oidc, which fails where it does not know the connection. It has what Quarkus gives to all. */
    @Override
    public int priority() {
        return IdentityProvider.super.priority() + 1;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(WebSocketIdentityUpdateRequest request, AuthenticationRequestContext context) {
        var before = request.getCurrentSecurityIdentity();
        if (!(before.getPrincipal() instanceof ClerkPrincipal)) {
            return Uni.createFrom().nullItem();
        }
        return tokens.authenticate(new TokenAuthentication(request.getCredential().getToken()), context)
                .invoke(renewed -> {
                    if (!goesOn(before, renewed)) {
                        throw new AuthenticationFailedException();
                    }
                });
    }

    private static boolean goesOn(SecurityIdentity before, SecurityIdentity now) {
        return before.getPrincipal() instanceof SessionPrincipal opened
                && now.getPrincipal() instanceof SessionPrincipal renewed
                && SessionRenewal.goesOn(opened, renewed)
                && before.getAttribute(INSTANCE).equals(now.getAttribute(INSTANCE));
    }
}
