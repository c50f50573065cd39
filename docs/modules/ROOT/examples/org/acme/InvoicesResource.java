package org.acme;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.PermissionsAllowed;

@Path("/invoices")
public class InvoicesResource {

    // tag::permissions[]
    @GET
    @PermissionsAllowed({ "org:invoices:read", "org:invoices:manage" }) // one of them
    public String list() {
        return "…";
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("org:invoices:manage") // both
    @PermissionsAllowed("org:archive:manage")
    public void delete(String id) {
        // …
    }

    @POST
    @PermissionsAllowed(value = { "org:invoices:manage", "org:customers:read" }, inclusive = true) // both
    public void create() {
        // …
    }
    // end::permissions[]
}
