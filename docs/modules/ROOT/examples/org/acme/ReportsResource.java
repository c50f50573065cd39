package org.acme;

import static io.quarkiverse.clerk.auth.AuthorizationCheck.check;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.auth.Reverification;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.http.RequireActiveSession;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

@Path("/reports")
@Authenticated
public class ReportsResource {

    private final SecurityIdentity identity;

    ReportsResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    // tag::has[]
    @DELETE
    @Path("/{id}")
    public void delete(String id) {
        var needed = check().permission("org:reports:delete").reverification(Reverification.STRICT);
        if (!(identity.getPrincipal() instanceof SessionPrincipal user) || !user.has(needed)) {
            throw new ForbiddenException();
        }
        // …
    }
    // end::has[]

    // tag::active[]
    @POST
    @Path("/{id}/publication")
    @RequireActiveSession
    public void publish(String id) {
        // …
    }
    // end::active[]
}
