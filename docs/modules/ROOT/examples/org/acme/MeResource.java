package org.acme;

import java.util.Set;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

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
        return new Me(user.userId(), identity.getRoles());
    }

    public record Me(String user, Set<String> roles) {
    }
}
