package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.invitations.InvitationStatus;
import io.quarkiverse.clerk.client.organizationinvitations.CreateOrganizationInvitationRequest;
import io.quarkiverse.clerk.client.users.InstanceMembershipQuery;
import io.quarkiverse.clerk.client.users.UserInvitationQuery;
import io.quarkiverse.clerk.client.users.UserMembershipQuery;

/** The users of the instance: their organizations. */
@Singleton
class UserOrganizationsTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    UserOrganizationsTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "users";
    }

    @Override
    public void run(Steps steps) {
        var user = guests.user(steps, "Ulla");
        var organization = guests.organization(steps, user);
        var invited = guests.user(steps, "Udo");
        clerk.organizationInvitations().create(organization.id(), CreateOrganizationInvitationRequest.builder()
                .emailAddress(invited.emailAddresses().get(0).emailAddress()).inviterUserId(user.id()).role("org:member")
                .sendNotification(false).build());
        steps.take("getOrganizationMemberships", () -> clerk.users().getOrganizationMemberships(user.id(), UserMembershipQuery
                .builder().limit(1).build()), onPage(member -> member.organization().id()), List.of(organization.id()));
        steps.take("getOrganizationInvitations", () -> clerk.users().getOrganizationInvitations(invited.id(),
                UserInvitationQuery.builder().status(InvitationStatus.PENDING).limit(1).build()),
                onPage(invitation -> invitation.publicOrganizationData().id()), List.of(organization.id()));
        steps.take("getInstanceOrganizationMemberships", () -> clerk.users().getInstanceOrganizationMemberships(
                InstanceMembershipQuery.builder().orderBy("-created_at").limit(1).build()),
                onPage(member -> member.publicUserData().userId()), List.of(user.id()));
    }
}
