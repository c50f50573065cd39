package io.quarkiverse.clerk.sample;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** For admins: the users, without a call of Clerk. */
@Path("/users")
public class UsersResource {

    private final UserTable users;

    UsersResource(UserTable users) {
        this.users = users;
    }

    @GET
    @RolesAllowed("org:admin")
    public List<LocalUser> users() {
        return users.list();
    }
}
