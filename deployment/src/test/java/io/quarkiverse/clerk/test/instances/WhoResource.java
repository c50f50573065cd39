package io.quarkiverse.clerk.test.instances;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.auth.http.IdentityAttributes;
import io.quarkiverse.clerk.auth.http.RequireActiveSession;
import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/** Tells which instance knows the caller. */
@Path("/who")
@Authenticated
public class WhoResource {

    private final SecurityIdentity identity;
    private final ClerkAuth auth;

    WhoResource(SecurityIdentity identity, ClerkAuth auth) {
        this.identity = identity;
        this.auth = auth;
    }

    @GET
    public String who() {
        return identity.getPrincipal().getName() + " of " + identity.getAttribute(IdentityAttributes.INSTANCE);
    }

    @GET
    @Path("boss")
    @RolesAllowed("boss")
    public String boss() {
        return who();
    }

    @GET
    @Path("active")
    @RequireActiveSession
    public String active() {
        return who();
    }

    @GET
    @Path("template")
    public Uni<String> template() {
        return auth.token("hasura");
    }
}
