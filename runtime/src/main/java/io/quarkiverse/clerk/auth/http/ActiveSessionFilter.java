package io.quarkiverse.clerk.auth.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;

import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

import io.vertx.ext.web.RoutingContext;

/** Refuses requests whose session is not active any more, where {@link RequireActiveSession} asks for that. */
@RequireActiveSession
@Priority(Priorities.AUTHORIZATION)
public class ActiveSessionFilter implements ResteasyReactiveContainerRequestFilter {

    @Inject
    RoutingContext routingContext;

    /** Filters are made before the configuration is read that this needs. */
    @Inject
    Instance<ActiveSessionCheck> check;

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request) {
        request.suspend();
        check.get().check(routingContext)
                .emitOn(OwnContext.executor())
                .subscribe().with(active -> request.resume(), request::resume);
    }
}
