package io.quarkiverse.clerk.devserver.resource.organization;

import static io.quarkiverse.clerk.devserver.api.Field.emailAddress;
import static io.quarkiverse.clerk.devserver.api.Field.flag;
import static io.quarkiverse.clerk.devserver.api.Field.integer;
import static io.quarkiverse.clerk.devserver.api.Field.object;
import static io.quarkiverse.clerk.devserver.api.Field.text;

import java.time.Duration;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Fields;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.InvitationUrl;
import io.quarkiverse.clerk.devserver.resource.Messages;
import io.quarkiverse.clerk.devserver.resource.Messages.Recipient;
import io.quarkiverse.clerk.devserver.resource.user.Contacts;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Secrets;

/** Asks people to join an organization. Used only while the store is locked. */
public final class Inviting {

    private static final int TICKET_LENGTH = 40;
    private static final int DEFAULT_DAYS = 30;
    private static final int MAX_DAYS = 365;

    private static final Fields INVITE = Fields.of(
            emailAddress("email_address").required(),
            text("role").required(),
            text("inviter_user_id").nullable().instruction(),
            object("public_metadata").nullable(),
            object("private_metadata").nullable(),
            text("redirect_url").nullable().instruction(),
            integer("expires_in_days", 1, MAX_DAYS).nullable().instruction(),
            flag("notify").nullable().instruction());

    private final Instance instance;
    private final OrganizationInvitations invitations;
    private final Documents users;
    private final Memberships memberships;
    private final MemberRights rights;
    private final RoleSets roleSets;
    private final Seats seats;
    private final Secrets tickets;
    private final InvitationUrl urls;
    private final Messages messages;

    /** Invites to the organizations of an instance. */
    public Inviting(Instance instance) {
        this.instance = instance;
        this.invitations = new OrganizationInvitations(instance.store());
        this.users = instance.store().documents("user");
        this.memberships = new Memberships(instance.store());
        this.rights = new MemberRights(instance.store());
        this.roleSets = new RoleSets(instance.store());
        this.seats = new Seats(instance.store());
        this.tickets = OrganizationInvitations.tickets(instance.store());
        this.urls = InvitationUrl.ofKind(OrganizationInvitations.KIND, instance.store());
        this.messages = new Messages(instance.store());
    }

    /**
     * Makes an invitation, and sends it unless the body says otherwise.
     *
     * @param body as Clerk's Backend API takes it
     * @throws ApiException 400 if the invited is a member or has been invited; 403 if the inviter may not, or there is no room;
     *         404 if there is no such inviter or role; 422 if the body is at fault
     */
    public ObjectNode invite(ObjectNode organization, ObjectNode body) {
        ObjectNode invitation = INVITE.fill(body,
                invitations.documents().draft("orginv", OrganizationInvitations.BLANK));
        String organizationId = organization.path("id").asText();
        String email = invitation.path("email_address").asText();
        roleSets.require(invitation.path("role").asText(), organization, "role");
        String inviter = body.path("inviter_user_id").textValue();
        if (inviter != null) {
            requireManager(inviter, organization);
        }
        refuseKnown(email, organizationId);
        seats.require(1, organization);
        String ticket = Ids.random(TICKET_LENGTH);
        int days = body.path("expires_in_days").asInt(DEFAULT_DAYS);
        invitation.put("organization_id", organizationId).put("inviter_id", inviter)
                .put("url", InvitationUrl.of(instance, ticket))
                .put("expires_at", instance.clock().millis() + Duration.ofDays(days).toMillis());
        invitations.documents().add(invitation);
        tickets.set(invitation.path("id").asText(), ticket);
        urls.remember(invitation.path("id").asText(), body);
        if (body.path("notify").asBoolean(true)) {
            send(invitation, organization);
        }
        return invitation;
    }

    private void refuseKnown(String email, String organizationId) {
        memberships.userIds(organizationId).stream().filter(userId -> Contacts.EMAIL_ADDRESSES.has(users.get(userId), email))
                .forEach(userId -> memberships.requireStranger(userId, organizationId, email));
        if (invitations.to(email).stream().anyMatch(other -> other.path("organization_id").asText().equals(organizationId)
                && invitations.status(other).equals("pending"))) {
            throw ApiException.refused(400, ApiError.of("duplicate_record", "duplicate invitation",
                    "There is a pending invitation for this email address.").about(email));
        }
    }

    private void send(ObjectNode invitation, ObjectNode organization) {
        String name = organization.path("name").asText();
        String url = invitation.path("url").asText();
        ObjectNode data = Json.object().put("action_url", url);
        data.putObject("org").put("name", name);
        messages.email(Recipient.of(invitation.path("email_address").asText()), "organization_invitation",
                "You are invited to " + name, "Join " + name + " at " + url, data);
    }

    /** @throws ApiException 404 if there is no such user; 403 if the user is no member, or one who may not */
    void requireManager(String userId, ObjectNode organization) {
        users.get(userId);
        rights.require(MemberRights.MANAGE_MEMBERS, userId, organization);
    }
}
