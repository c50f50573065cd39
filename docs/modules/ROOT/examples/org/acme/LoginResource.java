package org.acme;

import java.net.URI;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import io.quarkiverse.clerk.auth.http.ClerkPages;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;

@Path("/login")
public class LoginResource {

    private final ClerkPages pages;
    private final RoutingContext request;
    private final SecurityIdentity identity;

    LoginResource(ClerkPages pages, RoutingContext request, SecurityIdentity identity) {
        this.pages = pages;
        this.request = request;
        this.identity = identity;
    }

    // tag::login[]
    @GET
    public Response login() {
        // The user comes back to this URL, and goes on to the start page then.
        var target = identity.isAnonymous() ? pages.signIn(request) : "/";
        return Response.seeOther(URI.create(target)).build();
    }
    // end::login[]
}
