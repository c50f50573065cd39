package io.quarkiverse.clerk.auth.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;

import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Refuses requests whose session is not active any more, where {@link RequireActiveSession} asks for that. */
@RequireActiveSession
@Priority(Priorities.AUTHORIZATION)
public class ActiveSessionFilter implements ResteasyReactiveContainerRequestFilter {

    @Inject
    CurrentIdentityAssociation association;

    @Inject
    RoutingContext routingContext;

    /** Filters are made before the configuration is read that these need. */
    @Inject
    Instance<RequestInstance> instances;

    @Inject
    Instance<Challenge> challenge;

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request) {
        request.suspend();
        association.getDeferredIdentity()
                .flatMap(this::check)
                .emitOn(OwnContext.executor())
                .subscribe().with(active -> request.resume(), request::resume);
    }

    private Uni<Void> check(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().failure(new UnauthorizedException());
        }
        return instances.get().of(identity).activeSessions()
                .check(identity.getPrincipal() instanceof SessionPrincipal session ? session : null)
                .flatMap(reason -> reason.isEmpty() ? Uni.createFrom().voidItem() : refuse(reason.get()));
    }

    private Uni<Void> refuse(AuthReason reason) {
        challenge.get().remember(routingContext, new Rejection(reason, TokenType.SESSION_TOKEN));
        return Uni.createFrom().failure(new UnauthorizedException());
    }
}
