package io.quarkiverse.clerk.it;

import java.util.Set;
import java.util.TreeSet;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** For users: who am I? */
@Path("/me")
@Authenticated
public class MeResource {

    private final SecurityIdentity identity;

    MeResource(SecurityIdentity identity) {
        this.identity = identity;
    }

    @GET
    public Me me() {
        var user = (SessionPrincipal) identity.getPrincipal();
        var organization = user.organization();
        return new Me(user.userId(), organization == null ? null : organization.slug(), new TreeSet<>(identity.getRoles()));
    }

    public record Me(String user, String organization, Set<String> roles) {
    }
}
