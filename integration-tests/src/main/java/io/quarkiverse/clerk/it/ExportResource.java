package io.quarkiverse.clerk.it;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkus.security.PermissionsAllowed;

/** For programs, not for users: with an API key or an OAuth token that has the scope {@code export}. */
@Path("/export")
public class ExportResource {

    private final ClerkPrincipal caller;

    ExportResource(ClerkPrincipal caller) {
        this.caller = caller;
    }

    @GET
    @AcceptsToken({ TokenType.API_KEY, TokenType.OAUTH_TOKEN })
    @PermissionsAllowed("export")
    @Produces(MediaType.TEXT_PLAIN)
    public String export() {
        return "All that " + caller.subject() + " has.\n";
    }
}
