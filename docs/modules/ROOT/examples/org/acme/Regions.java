package org.acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.ClerkClientName;
import io.quarkiverse.clerk.auth.http.IdentityAttributes;
import io.quarkiverse.clerk.client.users.UserCountQuery;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

// tag::client[]
@Path("/regions")
@Authenticated
public class Regions {

    private final ClerkClient clerk;
    private final ClerkClient eu;
    private final SecurityIdentity caller;

    Regions(ClerkClient clerk, @ClerkClientName("eu") ClerkClient eu, SecurityIdentity caller) {
        this.clerk = clerk;
        this.eu = eu;
        this.caller = caller;
    }

    @GET
    public long neighbours() {
        var own = "eu".equals(caller.getAttribute(IdentityAttributes.INSTANCE)) ? eu : clerk;
        return own.users().count(UserCountQuery.builder().build()).totalCount();
    }
}
// end::client[]
