package io.quarkiverse.clerk.dev;

import java.time.Clock;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkiverse.clerk.auth.http.Challenge;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.common.annotation.Identifier;
import io.vertx.ext.web.RoutingContext;

/** Looks at every answer on its way out, whoever has made it, for whether it is a refusal by this extension. */
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
        var status = context.response().headers().get(Challenge.STATUS);
        if (status != null) {
            refused.add(RefusedRequest.of(clock.instant(), context.request().method().name(), path(context),
                    context.response().getStatusCode(), status, Challenge.rejection(context)));
        }
    }

    private static String path(RoutingContext context) {
        var path = context.request().path();
        return path == null ? "" : path;
    }
}
