package io.quarkiverse.clerk.auth.http;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** The same for RESTEasy Classic, whose requests may wait for Clerk's answer where they are. */
@RequireActiveSession
@Priority(Priorities.AUTHORIZATION)
public class ClassicActiveSessionFilter implements ContainerRequestFilter {

    @Inject
    CurrentVertxRequest current;

    /** Filters are made before the configuration is read that this needs. */
    @Inject
    Instance<ActiveSessionCheck> check;

    @Override
    public void filter(ContainerRequestContext request) {
        check.get().check(current.getCurrent()).await().indefinitely();
    }
}
