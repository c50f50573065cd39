package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.invitations.InvitationStatus;
import io.quarkiverse.clerk.client.organizationinvitations.AllOrganizationInvitationsQuery;
import io.quarkiverse.clerk.client.organizationinvitations.CreateOrganizationInvitationRequest;
import io.quarkiverse.clerk.client.organizationinvitations.OrganizationInvitation;
import io.quarkiverse.clerk.client.organizationinvitations.OrganizationInvitationQuery;
import io.quarkiverse.clerk.client.organizationinvitations.PendingInvitationQuery;
import io.quarkiverse.clerk.client.organizationinvitations.RevokeOrganizationInvitationRequest;
import io.quarkiverse.clerk.client.users.User;

/** Invitations to organizations, which go with them. */
@Singleton
class OrganizationInvitationsTour implements Tour {

    private final ClerkClient clerk;
    private final Guests guests;

    OrganizationInvitationsTour(ClerkClient clerk, Guests guests) {
        this.clerk = clerk;
        this.guests = guests;
    }

    @Override
    public String group() {
        return "organizationInvitations";
    }

    @Override
    public void run(Steps steps) {
        var host = guests.user(steps, "Inga");
        var id = guests.organization(steps, host).id();
        var invitations = clerk.organizationInvitations();
        var invitation = steps.take("create", () -> invitations.create(id, invite("ian.guest@example.com", host)),
                OrganizationInvitation::status, "pending");
        steps.take("get", () -> invitations.get(id, invitation.id()), OrganizationInvitation::emailAddress,
                "ian.guest@example.com");
        var others = steps.take("bulkCreate", () -> invitations.bulkCreate(id, List.of(
                invite("igor.guest@example.com", host), invite("isa.guest@example.com", host))),
                onPage(OrganizationInvitation::emailAddress), List.of("igor.guest@example.com", "isa.guest@example.com"))
                .data();
        steps.take("list", () -> invitations.list(id, OrganizationInvitationQuery.builder().status(InvitationStatus.PENDING)
                .emailAddress("ian.guest@example.com").limit(1).build()), onPage(OrganizationInvitation::id),
                List.of(invitation.id()));
        steps.take("listPending", () -> invitations.listPending(id, PendingInvitationQuery.builder().limit(2).build()),
                page -> page.data().size() + " of " + page.totalCount(), "2 of 3");
        steps.take("getAll", () -> invitations.getAll(AllOrganizationInvitationsQuery.builder().query("igor.guest")
                .status(InvitationStatus.PENDING).limit(1).build()), onPage(each -> each.publicOrganizationData().id()),
                List.of(id));
        steps.take("revoke", () -> invitations.revoke(id, invitation.id()), OrganizationInvitation::status, "revoked");
        steps.take("revoke as the host", () -> invitations.revoke(id, others.get(0).id(), RevokeOrganizationInvitationRequest
                .builder().requestingUserId(host.id()).build()), OrganizationInvitation::status, "revoked");
        steps.missing("get what is not there", () -> invitations.get(id, "orginv_nobody"));
    }

    private static CreateOrganizationInvitationRequest invite(String address, User host) {
        return CreateOrganizationInvitationRequest.builder().emailAddress(address).inviterUserId(host.id()).role("org:member")
                .sendNotification(false).build();
    }
}
