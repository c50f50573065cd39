package io.quarkiverse.clerk.test.neighbours;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** Says who is calling. */
@Path("/")
public class CallersResource {

    private final SecurityIdentity identity;
    private final JsonWebToken token;

    CallersResource(SecurityIdentity identity, JsonWebToken token) {
        this.identity = identity;
        this.token = token;
    }

    @GET
    @Path("callers/user")
    @Authenticated
    public String user() {
        return identity.getPrincipal().getName();
    }

    @GET
    @Path("callers/open")
    public String open() {
        return "";
    }

    @GET
    @Path("callers/admin")
    @RolesAllowed("admin")
    public String admin() {
        return user();
    }

    @GET
    @Path("callers/organization")
    @RequiresOrganization
    public String organization() {
        return user();
    }

    @GET
    @Path("callers/token")
    @Authenticated
    public String token() {
        return token.getSubject() + " " + token.getIssuer();
    }

    @GET
    @Path("policy/{who}")
    public String policy() {
        return user();
    }
}
