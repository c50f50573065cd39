package io.quarkiverse.clerk.test.security;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.security.Authenticated;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.specification.RequestSpecification;

/** What an admin of an organization can do, whose session may have a task left. */
@Path("/pending")
public class PendingResource {

    private static final String ADMIN = "\"v\":2,\"sid\":\"sess_1\",\"o\":{\"id\":\"org_acme\",\"rol\":\"admin\"}";

    private final ClerkAuth auth;

    PendingResource(ClerkAuth auth) {
        this.auth = auth;
    }

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(PendingResource.class, Callers.class, InstanceKey.class))
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());
    }

    static RequestSpecification pending() {
        return Callers.with(ADMIN, "\"sts\":\"pending\"");
    }

    static RequestSpecification active() {
        return Callers.with(ADMIN, "\"sts\":\"active\"");
    }

    @GET
    @Path("authenticated")
    @Authenticated
    public void authenticated() {
    }

    @GET
    @Path("roles")
    @RolesAllowed("admin")
    public void roles() {
    }

    @GET
    @Path("organization")
    @RequiresOrganization
    public void organization() {
    }

    @GET
    @Path("open")
    public String open() {
        return auth.session().map(PendingResource::describe).orElse("nobody");
    }

    private static String describe(SessionPrincipal session) {
        return session.userId() + ", pending: " + session.isPending();
    }
}
