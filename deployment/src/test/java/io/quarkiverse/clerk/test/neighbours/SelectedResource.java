package io.quarkiverse.clerk.test.neighbours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.security.ClerkAuthentication;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.annotation.HttpAuthenticationMechanism;

/** Says by annotations who authenticates the callers. */
@Path("/selected")
public class SelectedResource {

    private final SecurityIdentity identity;

    SelectedResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    @Path("clerk")
    @ClerkAuthentication
    public String clerk() {
        return identity.getPrincipal().getName();
    }

    @GET
    @Path("clerk-admin")
    @ClerkAuthentication
    @RolesAllowed("admin")
    public String clerkAdmin() {
        return clerk();
    }

    @GET
    @Path("clerk-by-name")
    @HttpAuthenticationMechanism("clerk")
    public String clerkByName() {
        return clerk();
    }

    @GET
    @Path("neighbour")
    @HttpAuthenticationMechanism("Bearer")
    public String neighbour() {
        return clerk();
    }
}
