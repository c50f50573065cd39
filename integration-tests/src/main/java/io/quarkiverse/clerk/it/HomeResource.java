package io.quarkiverse.clerk.it;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.security.ClerkAuth;

/** For everybody. */
@Path("/")
public class HomeResource {

    private final ClerkAuth auth;
    private final FrontEnd frontEnd;

    HomeResource(ClerkAuth auth, FrontEnd frontEnd) {
        this.auth = auth;
        this.frontEnd = frontEnd;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public String home() {
        return Templates.home(auth, frontEnd).render();
    }
}
