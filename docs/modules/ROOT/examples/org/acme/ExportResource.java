package org.acme;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

@Path("/export")
public class ExportResource {

    // tag::scope[]
    @GET
    @RolesAllowed("scope:reports:read")
    public String export() {
        return "…";
    }
    // end::scope[]
}
