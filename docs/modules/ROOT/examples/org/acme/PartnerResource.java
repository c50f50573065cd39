package org.acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.security.ClerkAuthentication;
import io.quarkus.vertx.http.runtime.security.annotation.HttpAuthenticationMechanism;

@Path("/partners")
public class PartnerResource {

    // tag::selected[]
    @GET
    @Path("portal")
    @ClerkAuthentication
    public String forUsersOfClerk() {
        return "…";
    }

    @GET
    @Path("feed")
    @HttpAuthenticationMechanism("Bearer")
    public String forTheOtherExtension() {
        return "…";
    }
    // end::selected[]
}
