package io.quarkiverse.clerk.it;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UserQuery;
import io.quarkus.security.Authenticated;

/** For users: the users of the instance, as Clerk knows them. */
@Path("/users")
@Authenticated
public class UsersResource {

    private final ClerkClient clerk;

    UsersResource(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @GET
    public List<Person> users() {
        return clerk.users().list(UserQuery.builder().orderBy("first_name").limit(100).build()).stream()
                .map(Person::of)
                .toList();
    }

    public record Person(String id, String name, String email) {

        static Person of(User user) {
            return new Person(user.id(), user.firstName() + " " + user.lastName(), user.emailAddresses().stream()
                    .filter(address -> address.id().equals(user.primaryEmailAddressId()))
                    .map(address -> address.emailAddress())
                    .findFirst().orElse(null));
        }
    }
}
