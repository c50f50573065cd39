package io.quarkiverse.clerk.it;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;

/** For admins of the organization that the user acts for. */
@Path("/admin")
public class AdminResource {

    @GET
    @RolesAllowed("org:admin")
    @Produces(MediaType.TEXT_PLAIN)
    public String secret(@Context SecurityContext security) {
        return security.getUserPrincipal().getName() + " is an admin.\n";
    }
}
