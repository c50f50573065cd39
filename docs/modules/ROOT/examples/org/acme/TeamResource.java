package org.acme;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UserQuery;

@Path("/team")
@RolesAllowed("org:admin")
public class TeamResource {

    @Inject
    ClerkClient clerk;

    @GET
    public List<String> usernames() {
        return clerk.users().list(UserQuery.builder().orderBy("username").build()).stream()
                .map(User::username)
                .toList();
    }
}
