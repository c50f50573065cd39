package io.quarkiverse.clerk.dev;

import java.time.Clock;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.http.Challenge;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.smallrye.common.annotation.Identifier;
import io.vertx.ext.web.RoutingContext;

/** Looks at every answer on its way out, whoever has made it, for whether it refuses a caller of Clerk's. */
@Singleton
public class RefusalRecorder {

    /** Before authentication, which ends a request that it refuses. */
    private static final int PRIORITY = 1000;

    private final RefusedRequests refused;
    private final Clock clock;

    RefusalRecorder(RefusedRequests refused, @Identifier("clerk") Clock clock) {
        this.refused = refused;
        this.clock = clock;
    }

    void install(@Observes Filters filters) {
        filters.register(this::watch, PRIORITY);
    }

    private void watch(RoutingContext context) {
        context.addHeadersEndHandler(ignored -> record(context));
        context.next();
    }

    private void record(RoutingContext context) {
        var request = context.request();
        int status = context.response().getStatusCode();
        var authStatus = context.response().headers().get(Challenge.STATUS);
        if (authStatus != null) {
            refused.add(RefusedRequest.of(clock.instant(), request.method().name(), path(context), status, authStatus,
                    Challenge.rejection(context)));
        } else if (status == HttpResponseStatus.FORBIDDEN.code() && context.user() instanceof QuarkusHttpUser user
                && user.getSecurityIdentity().getPrincipal() instanceof ClerkPrincipal caller) {
            refused.add(RefusedRequest.forbidden(clock.instant(), request.method().name(), path(context), status, caller));
        }
    }

    private static String path(RoutingContext context) {
        var path = context.request().path();
        return path == null ? "" : path;
    }
}
