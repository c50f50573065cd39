package org.acme;

import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.auth.http.RequireActiveSession;
import io.quarkus.security.Authenticated;

@Path("/reports")
@Authenticated
public class ReportsResource {

    // tag::active[]
    @POST
    @Path("/{id}/publication")
    @RequireActiveSession
    public void publish(String id) {
        // …
    }
    // end::active[]
}
