package io.quarkiverse.clerk.auth.http;

import java.util.Iterator;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.HttpAuthorizer;
import io.quarkus.vertx.http.runtime.security.SecurityHandlerPriorities;
import io.vertx.ext.web.RoutingContext;

/**
 * Holds requests to the policies of all paths that theirs may stand for. Quarkus compares policies with the path as it is
 * written, and would let {@code /admin;x=1} pass by that of {@code /admin}, and {@code /files%2fsecret.txt} by that of
 * {@code /files/*}, although what is served is the same.
 */
@Singleton
class PathPolicyFilter {

    private final HttpAuthorizer authorizer;

    PathPolicyFilter(HttpAuthorizer authorizer) {
        this.authorizer = authorizer;
    }

    void add(@Observes Filters filters) {
        filters.register(context -> check(context, PathReadings.of(context.normalizedPath()).iterator()),
                SecurityHandlerPriorities.AUTHORIZATION + 1);
    }

    private void check(RoutingContext context, Iterator<String> readings) {
        if (readings.hasNext()) {
            authorizer.checkPermission(new OtherPath(context, readings.next()) {

                @Override
                public void next() {
                    check(context, readings);
                }
            });
        } else {
            context.next();
        }
    }
}
