package io.quarkiverse.clerk.benchmarks;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

import io.quarkus.security.Authenticated;

/** The same in each application: one endpoint for everybody, one for users. */
@Path("/")
public class Endpoints {

    @GET
    @Path("open")
    public String open() {
        return "user_ann";
    }

    @GET
    @Authenticated
    @Path("protected")
    public String user(@Context SecurityContext security) {
        return security.getUserPrincipal().getName();
    }
}
