package io.quarkiverse.clerk.neighbours.classic;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

import org.eclipse.microprofile.jwt.JsonWebToken;

import io.quarkiverse.clerk.auth.Reverification.Level;
import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresPermission;
import io.quarkiverse.clerk.security.RequiresReverification;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;

/** Asks something of its callers in all the ways that there are. */
@Path("/classic")
public class ClassicResource {

    static final AtomicInteger CALLS = new AtomicInteger();

    @Inject
    SecurityIdentity identity;

    @Inject
    ClerkAuth auth;

    @Inject
    JsonWebToken token;

    @Inject
    Vault vault;

    static String called() {
        CALLS.incrementAndGet();
        return "";
    }

    @GET
    @Path("authenticated")
    @Authenticated
    public String authenticated() {
        return called();
    }

    @GET
    @Path("role")
    @RolesAllowed("org:admin")
    public String role() {
        return called();
    }

    @GET
    @Path("permission")
    @PermissionsAllowed("org:billing:read")
    public String permission() {
        return called();
    }

    @GET
    @Path("organization")
    @RequiresOrganization
    public String organization() {
        return called();
    }

    @GET
    @Path("requires-permission")
    @RequiresPermission("org:billing:manage")
    public String requiresPermission() {
        return called();
    }

    @GET
    @Path("reverification")
    @RequiresReverification(level = Level.FIRST_FACTOR, afterMinutes = 5)
    public String reverification() {
        return called();
    }

    @GET
    @Path("reverification-bean")
    public String reverificationBean() {
        return vault.delicate();
    }

    @GET
    @Path("bean")
    public String bean() {
        return vault.open();
    }

    @GET
    @Path("stage")
    @RequiresOrganization
    public CompletionStage<String> stage() {
        return CompletableFuture.completedStage(called());
    }

    @GET
    @Path("caller")
    @Authenticated
    public String caller(@Context SecurityContext security) {
        return String.join(" ", identity.getPrincipal().getName(), security.getUserPrincipal().getName(), auth.userId(),
                token.getSubject(), String.valueOf(security.isUserInRole("admin")), auth.orgId());
    }

    @POST
    @Path("body")
    @RequiresOrganization
    public String body(Text text) {
        return called();
    }
}
