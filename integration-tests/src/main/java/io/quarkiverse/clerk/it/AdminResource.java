package io.quarkiverse.clerk.it;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.security.ClerkAuth;

/** For admins of the organization that the user acts for. */
@Path("/admin")
public class AdminResource {

    private final ClerkAuth auth;

    AdminResource(ClerkAuth auth) {
        this.auth = auth;
    }

    @GET
    @RolesAllowed("org:admin")
    @Produces(MediaType.TEXT_PLAIN)
    public String secret() {
        return auth.userId() + " is an admin.\n";
    }
}
