package io.quarkiverse.clerk.it;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** For everybody. */
@Path("/")
public class HomeResource {

    @GET
    @Produces(MediaType.TEXT_PLAIN)
    public String welcome() {
        return """
                Welcome. /me is for users, /admin for admins of an organization, /billing for members who may see it,
                /export for programs, and /users lists the users.
                """;
    }
}
