package io.quarkiverse.clerk.it;

import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** For users: who am I? */
@Path("/me")
@Authenticated
public class MeResource {

    private final ClerkAuth auth;
    private final SecurityIdentity identity;

    MeResource(ClerkAuth auth, SecurityIdentity identity) {
        this.auth = auth;
        this.identity = identity;
    }

    @GET
    public Me me() {
        return new Me(auth.userId(), auth.orgSlug(), new TreeSet<>(identity.getRoles()));
    }

    public record Me(String user, String organization, Set<String> roles) {
    }
}
