package io.quarkiverse.clerk.it;

import java.net.URI;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkus.security.Authenticated;

/**
 * For members of an organization. To open it makes that the active one: its path is among
 * {@code quarkus.clerk.auth.organization-patterns}.
 */
@Path("/organizations/{slug}")
@Authenticated
public class OrganizationResource {

    private final ClerkAuth auth;

    OrganizationResource(ClerkAuth auth) {
        this.auth = auth;
    }

    @GET
    public Response enter(@RestPath String slug) {
        if (!slug.equals(auth.orgSlug())) {
            throw new ForbiddenException();
        }
        return Response.seeOther(URI.create("/welcome")).build();
    }
}
