package io.quarkiverse.clerk.auth.http;

import java.security.Principal;

import io.quarkus.resteasy.reactive.server.runtime.ResteasyReactiveSecurityContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

/**
 * The security context of a signed-in caller. It extends that of Quarkus REST because a context of another type would make
 * Quarkus replace the identity by one without roles, permissions and attributes.
 */
final class ClerkSecurityContext extends ResteasyReactiveSecurityContext {

    private final SecurityIdentity identity;

    ClerkSecurityContext(SecurityIdentity identity, RoutingContext routingContext) {
        super(routingContext);
        this.identity = identity;
    }

    @Override
    public Principal getUserPrincipal() {
        return identity.getPrincipal();
    }

    @Override
    public boolean isUserInRole(String role) {
        return role.equals("**") || identity.hasRole(role);
    }

    @Override
    public String getAuthenticationScheme() {
        return "Bearer";
    }
}
