package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;
import java.util.Map;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.organizationmemberships.CreateOrganizationMembershipRequest;
import io.quarkiverse.clerk.client.organizationmemberships.OrganizationMembership;
import io.quarkiverse.clerk.client.organizationmemberships.OrganizationMembershipQuery;
import io.quarkiverse.clerk.client.organizationmemberships.UpdateOrganizationMembershipMetadataRequest;
import io.quarkiverse.clerk.client.organizationmemberships.UpdateOrganizationMembershipRequest;

/** Memberships of users in organizations. */
@Singleton
class OrganizationMembershipsTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    OrganizationMembershipsTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "organizationMemberships";
    }

    @Override
    public void run(Steps steps) {
        var id = guests.organization(steps, guests.user(steps, "Mona")).id();
        var user = guests.user(steps, "Max");
        steps.take("create", () -> clerk.organizationMemberships().create(id, CreateOrganizationMembershipRequest.builder()
                .userId(user.id()).role("org:member").build()), made -> made.publicUserData().userId(), user.id());
        steps.take("list", () -> clerk.organizationMemberships().list(id, OrganizationMembershipQuery.builder()
                .userId(List.of(user.id())).role(List.of("org:member")).limit(1).build()),
                onPage(member -> member.publicUserData().firstName()), List.of("Max"));
        steps.take("list one page of two", () -> clerk.organizationMemberships().list(id, OrganizationMembershipQuery.builder()
                .limit(1).offset(1).build()), page -> page.data().size() + " of " + page.totalCount(), "1 of 2");
        steps.take("update", () -> clerk.organizationMemberships().update(id, user.id(), UpdateOrganizationMembershipRequest
                .builder().role("org:admin").build()), OrganizationMembership::role, "org:admin");
        steps.take("updateMetadata", () -> clerk.organizationMemberships().updateMetadata(id, user.id(),
                UpdateOrganizationMembershipMetadataRequest.builder().publicMetadata(Map.of("table", 7)).build()),
                OrganizationMembership::publicMetadata, Map.of("table", 7));
        steps.take("delete", () -> clerk.organizationMemberships().delete(id, user.id()),
                gone -> gone.organization().id(), id);
        steps.missing("update what is gone", () -> clerk.organizationMemberships().update(id, user.id(),
                UpdateOrganizationMembershipRequest.builder().role("org:member").build()));
    }
}
