package io.quarkiverse.clerk.it.tour;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.organizations.CreateOrganizationRequest;
import io.quarkiverse.clerk.client.organizations.Organization;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.client.users.User;

/**
 * Users and organizations for tours of other groups, who leave when the tour is over. The seeded ones belong to other tests.
 */
@Singleton
class Guests {

    private final ClerkClient clerk;

    Guests(ClerkClient clerk) {
        this.clerk = clerk;
    }

    User user(Steps steps, String name) {
        var user = clerk.users().create(CreateUserRequest.builder().firstName(name).lastName("Guest")
                .emailAddress(List.of(name.toLowerCase() + ".guest@example.com")).password("a guest for a tour only").build());
        steps.afterwards(() -> clerk.users().delete(user.id()));
        return user;
    }

    Organization organization(Steps steps, User creator) {
        var organization = clerk.organizations().create(CreateOrganizationRequest.builder().name("Guests")
                .slug("guests-of-tours").createdBy(creator.id()).build());
        steps.afterwards(() -> clerk.organizations().delete(organization.id()));
        return organization;
    }
}
