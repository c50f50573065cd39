package io.quarkiverse.clerk.it.tour;

import static io.quarkiverse.clerk.it.tour.Look.inList;
import static io.quarkiverse.clerk.it.tour.Look.onPage;

import java.util.List;

import jakarta.inject.Singleton;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkiverse.clerk.client.invitations.CreateInvitationRequest;
import io.quarkiverse.clerk.client.invitations.Invitation;
import io.quarkiverse.clerk.client.invitations.InvitationQuery;
import io.quarkiverse.clerk.client.invitations.InvitationStatus;

/** Invitations to sign up. They cannot be deleted, only revoked. */
@Singleton
class InvitationsTour implements Tour {

    private final ClerkClient clerk;

    InvitationsTour(ClerkClient clerk) {
        this.clerk = clerk;
    }

    @Override
    public String group() {
        return "invitations";
    }

    @Override
    public void run(Steps steps) {
        var invitation = steps.take("create", () -> clerk.invitations().create(invite("ida.guest@example.com")),
                made -> made.status().known().orElseThrow(), InvitationStatus.PENDING);
        steps.afterwards(() -> revoke(invitation.id()));
        steps.take("list", () -> clerk.invitations().list(InvitationQuery.builder().status(InvitationStatus.PENDING)
                .query("ida.guest").paginated(true).limit(1).build()), onPage(Invitation::id), List.of(invitation.id()));
        var others = steps.take("bulkCreate", () -> clerk.invitations().bulkCreate(List.of(invite("ilse.guest@example.com"),
                invite("ivan.guest@example.com"))), inList(Invitation::emailAddress),
                List.of("ilse.guest@example.com", "ivan.guest@example.com"));
        others.forEach(other -> steps.afterwards(() -> revoke(other.id())));
        steps.take("revoke", () -> clerk.invitations().revoke(invitation.id()),
                revoked -> revoked.status().known().orElseThrow(), InvitationStatus.REVOKED);
        steps.take("list none that is pending", () -> clerk.invitations().list(InvitationQuery.builder()
                .status(InvitationStatus.PENDING).query("ida.guest").build()), onPage(Invitation::id), List.of());
        steps.missing("revoke what is not there", () -> clerk.invitations().revoke("inv_nobody"));
    }

    private static CreateInvitationRequest invite(String address) {
        return CreateInvitationRequest.builder().emailAddress(address).sendNotification(false).expiresInDays(1).build();
    }

    private void revoke(String invitationId) {
        try {
            clerk.invitations().revoke(invitationId);
        } catch (ClerkApiException.InvalidRequest e) {
            // It is revoked already.
        }
    }
}
