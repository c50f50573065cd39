package io.quarkiverse.clerk.it;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UserMembershipQuery;
import io.quarkiverse.clerk.it.Templates.Team;
import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;

/** For users: a page. Whoever is signed out is sent to sign in, and comes back. */
@Path("/welcome")
@Authenticated
public class WelcomeResource {

    private final ClerkAuth auth;
    private final SecurityIdentity identity;
    private final ClerkClient clerk;

    WelcomeResource(ClerkAuth auth, SecurityIdentity identity, ClerkClient clerk) {
        this.auth = auth;
        this.identity = identity;
        this.clerk = clerk;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public String welcome() {
        return Templates.welcome(name(clerk.users().get(auth.userId())), auth, identity.getRoles().stream().sorted()
                .toList(), teams()).render();
    }

    private static String name(User user) {
        var name = Stream.of(user.firstName(), user.lastName()).filter(Objects::nonNull).collect(joining(" "));
        return name.isEmpty() ? user.id() : name;
    }

    private List<Team> teams() {
        return clerk.users().getOrganizationMemberships(auth.userId(), UserMembershipQuery.builder().limit(100).build()).data()
                .stream()
                .map(member -> new Team(member.organization().name(), member.organization().slug(), member.role(),
                        member.organization().id().equals(auth.orgId())))
                .toList();
    }
}
