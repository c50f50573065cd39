package io.quarkiverse.clerk.devserver.resource.session;

import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationInvitations;
import io.quarkiverse.clerk.devserver.resource.signup.Invitations;
import io.quarkiverse.clerk.devserver.resource.user.Users;
import io.quarkiverse.clerk.devserver.store.Documents;

/** What the tickets of invitations stand for. Used only while the store is locked. */
final class InvitationTickets {

    private final Documents users;
    private final Documents organizations;
    private final Invitations toApplication;
    private final OrganizationInvitations toOrganizations;

    /** The invitations of an instance. */
    InvitationTickets(Instance instance) {
        this.users = instance.store().documents("user");
        this.organizations = instance.store().documents("organization");
        this.toApplication = new Invitations(instance);
        this.toOrganizations = new OrganizationInvitations(instance.store());
    }

    /**
     * The invitation that a ticket is of.
     *
     * @return empty if the ticket is of something else, or of nobody's making
     * @throws ApiException 400 or, for one to an organization, 404 if it cannot be accepted any more
     */
    Optional<TicketInvitation> find(String ticket) {
        return toApplication.byTicket(ticket).map(invitation -> {
            toApplication.requireAcceptable(invitation);
            return new TicketInvitation(invitation, null, owner(invitation), toApplication.end(invitation));
        }).or(() -> toOrganizations.byTicket(ticket).map(invitation -> {
            toOrganizations.requirePending(invitation);
            return new TicketInvitation(invitation, organizations.get(invitation.path("organization_id").asText()),
                    owner(invitation), toOrganizations.end(invitation));
        }));
    }

    private ObjectNode owner(ObjectNode invitation) {
        return Users.byEmailAddress(invitation.path("email_address").asText(), users).orElse(null);
    }

    /** The user follows the invitation: it is used up, and the user a member of its organization, if it has one. */
    void accept(TicketInvitation invitation, ObjectNode user) {
        if (invitation.organization() == null) {
            toApplication.accept(invitation.document());
        } else {
            toOrganizations.accept(invitation.document(), user);
        }
    }
}
