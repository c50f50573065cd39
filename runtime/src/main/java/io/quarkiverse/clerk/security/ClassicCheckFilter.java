package io.quarkiverse.clerk.security;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;

import io.quarkiverse.clerk.auth.http.TokenAcceptance;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;

/** Checks callers of a resource method of RESTEasy Classic before the body of the request is read. Internal. */
@Priority(Priorities.AUTHORIZATION)
public class ClassicCheckFilter implements ContainerRequestFilter {

    @Context
    ResourceInfo resource;

    @Inject
    CurrentVertxRequest current;

    @Inject
    Requirements requirements;

    /** Filters are made before the configuration is read that these need. */
    @Inject
    Instance<TokenAcceptance> acceptance;

    @Inject
    Instance<CallerCheck> caller;

    @Override
    public void filter(ContainerRequestContext request) {
        var requirement = requirements.of(resource.getResourceClass(), resource.getResourceMethod());
        if (requirement == null) {
            return;
        }
        if (!requirement.acceptedTokens().isEmpty()) {
            acceptance.get().ask(requirement.acceptedTokens(), current.getCurrent());
        }
        caller.get().check(requirement);
    }
}
