package org.acme;

import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.Page;
import io.quarkiverse.clerk.client.organizations.OrganizationQuery;
import io.quarkiverse.clerk.client.sessions.Session;
import io.quarkiverse.clerk.client.sessions.SessionQuery;
import io.quarkiverse.clerk.client.users.User;
import io.quarkiverse.clerk.client.users.UserQuery;

@ApplicationScoped
public class UserReport {

    private final ClerkClient clerk;

    UserReport(ClerkClient clerk) {
        this.clerk = clerk;
    }

    // tag::stream[]
    void banned(Consumer<User> report) {
        clerk.users().stream(UserQuery.builder().banned(true).limit(500).build()) // 500 with each call
                .forEach(report);
    }

    Map<String, String> organizationNames() {
        return clerk.organizations().stream(OrganizationQuery.builder().build()) // 100 with each call
                .collect(Collectors.toMap(organization -> organization.id(), organization -> organization.name()));
    }
    // end::stream[]

    // tag::page[]
    String sessions(String userId) {
        Page<Session> page = clerk.sessions().list(SessionQuery.builder()
                .userId(userId)
                .status(Session.Status.ACTIVE)
                .limit(20)
                .offset(40)
                .paginated(true) // asks for the total
                .build());
        return page.data().size() + " of " + page.totalCount();
    }
    // end::page[]
}
