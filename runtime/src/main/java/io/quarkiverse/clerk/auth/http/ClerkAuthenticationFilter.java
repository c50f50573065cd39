package io.quarkiverse.clerk.auth.http;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.PreMatching;

import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

/**
 * Brings the identity to Jakarta REST: populates the {@code SecurityContext}, and with lazy authentication makes it happen
 * before anybody asks. It verifies nothing itself, so that a request is authenticated once.
 */
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class ClerkAuthenticationFilter implements ResteasyReactiveContainerRequestFilter {

    @Inject
    CurrentIdentityAssociation association;

    @Inject
    RoutingContext routingContext;

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request) {
        if (routingContext.user() instanceof QuarkusHttpUser user) {
            signIn(user.getSecurityIdentity(), request);
            return;
        }
        request.suspend();
        association.getDeferredIdentity().subscribe().with(identity -> {
            signIn(identity, request);
            request.resume();
        }, refused -> goOn(request, refused));
    }

    /** A public resource may be called with a bad token; whatever asks for the identity gets the same refusal. */
    private void goOn(ResteasyReactiveContainerRequestContext request, Throwable refused) {
        if (Challenge.isRedirect(routingContext)) {
            request.resume(refused);
        } else {
            association.setIdentity(new RefusedIdentity(refused));
            request.resume();
        }
    }

    private void signIn(SecurityIdentity identity, ResteasyReactiveContainerRequestContext request) {
        association.setIdentity(identity);
        if (!identity.isAnonymous()) {
            request.setSecurityContext(new ClerkSecurityContext(identity, routingContext));
        }
    }
}
