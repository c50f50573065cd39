package org.acme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.MutinyClerkClient;
import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UserQuery;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

@Path("/directory")
public class ReactiveDirectory {

    private final MutinyClerkClient clerk;

    ReactiveDirectory(MutinyClerkClient clerk) {
        this.clerk = clerk;
    }

    // tag::uni[]
    @GET
    @Path("/{id}")
    public Uni<String> name(String id) {
        return clerk.users().get(id)
                .map(user -> user.firstName() + " " + user.lastName())
                .onFailure(ClerkApiException.NotFound.class).recoverWithItem("nobody");
    }
    // end::uni[]

    // tag::multi[]
    @GET
    public Multi<String> usernames() {
        return clerk.users().stream(UserQuery.builder().orderBy("username").limit(500).build())
                .map(User::username);
    }
    // end::multi[]
}
