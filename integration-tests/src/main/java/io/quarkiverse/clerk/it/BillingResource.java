package io.quarkiverse.clerk.it;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkiverse.clerk.security.RequiresReverification;
import io.quarkus.security.PermissionsAllowed;

/** For members of an organization, by what they may do in it. */
@Path("/billing")
@Produces(MediaType.TEXT_PLAIN)
public class BillingResource {

    private final ClerkAuth auth;

    BillingResource(ClerkAuth auth) {
        this.auth = auth;
    }

    @GET
    @PermissionsAllowed("org:billing:read")
    public String plan() {
        return auth.orgSlug() + " is on the free plan.\n";
    }

    /** Delicate: whoever has not signed in for a while is asked to prove who they are. */
    @DELETE
    @PermissionsAllowed("org:billing:manage")
    @RequiresReverification
    public String cancel() {
        return auth.userId() + " has cancelled the plan.\n";
    }
}
