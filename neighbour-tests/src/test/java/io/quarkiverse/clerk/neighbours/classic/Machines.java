package io.quarkiverse.clerk.neighbours.classic;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** Takes the tokens of machines only. */
@Path("/machines")
@AcceptsToken(TokenType.M2M_TOKEN)
public class Machines {

    @Inject
    SecurityIdentity identity;

    @GET
    @Authenticated
    public String machine(@Context SecurityContext security) {
        return identity.getPrincipal().getName() + " " + security.getUserPrincipal().getName();
    }

    @GET
    @Path("alone")
    public String withoutAnotherAnnotation(@Context SecurityContext security) {
        return machine(security);
    }
}
