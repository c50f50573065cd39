package io.quarkiverse.clerk.auth.http;

import java.util.Iterator;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestFilter;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.spi.runtime.AuthorizationController;
import io.quarkus.vertx.http.runtime.security.JaxRsPathMatchingHttpSecurityPolicy;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;

/** Does what {@link PathPolicyFilter} does, for policies that wait until it is known which resource a request is for. */
@Priority(Priorities.AUTHORIZATION)
public class RestPathPolicyFilter implements ResteasyReactiveContainerRequestFilter {

    @Inject
    CurrentIdentityAssociation association;

    @Inject
    AuthorizationController controller;

    /** Filters are made before the configuration is read that this needs. */
    @Inject
    Instance<JaxRsPathMatchingHttpSecurityPolicy> policies;

    @Override
    public void filter(ResteasyReactiveContainerRequestContext request) {
        var context = ((ResteasyReactiveRequestContext) request.getServerRequestContext()).unwrap(RoutingContext.class);
        var readings = PathReadings.of(context.normalizedPath());
        if (readings.isEmpty() || policies.get().hasNoPermissions() || !controller.isAuthorizationEnabled()) {
            return;
        }
        request.suspend();
        check(context, readings.iterator()).subscribe().with(permitted -> request.resume(), request::resume);
    }

    private Uni<Void> check(RoutingContext context, Iterator<String> readings) {
        return !readings.hasNext() ? Uni.createFrom().voidItem()
                : policies.get()
                        .checkPermission(new OtherPath(context, readings.next()), association.getDeferredIdentity(), null)
                        .flatMap(result -> result.isPermitted() ? check(context, readings) : refuse());
    }

    private Uni<Void> refuse() {
        return association.getDeferredIdentity().flatMap(identity -> Uni.createFrom()
                .failure(identity.isAnonymous() ? new UnauthorizedException() : new ForbiddenException()));
    }
}
