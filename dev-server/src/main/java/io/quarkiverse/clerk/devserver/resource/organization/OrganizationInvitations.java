package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.InvitationUrl;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Secrets;
import io.quarkiverse.clerk.devserver.store.Store;

/** Who has been asked to join which organization. */
public final class OrganizationInvitations {

    static final String KIND = "organization_invitation";

    static final ObjectNode BLANK = Json.literal("""
            {"object": "organization_invitation", "id": null, "email_address": null, "role": null, "organization_id": null,
             "inviter_id": null, "status": "pending", "public_metadata": {}, "private_metadata": {}, "url": null,
             "expires_at": null, "created_at": null, "updated_at": null}""");

    private final Store store;
    private final Documents invitations;
    private final Memberships memberships;
    private final Secrets tickets;
    private final InvitationUrl urls;

    /** The invitations of a store. */
    public OrganizationInvitations(Store store) {
        this.store = store;
        this.invitations = store.documents(KIND).ownedBy("organization", "organization_id");
        this.memberships = new Memberships(store);
        this.tickets = tickets(store);
        this.urls = InvitationUrl.ofKind(KIND, store);
    }

    /** What the URLs of the invitations have in them. */
    static Secrets tickets(Store store) {
        return Secrets.of(KIND, "ticket", store);
    }

    Documents documents() {
        return invitations;
    }

    /** {@code pending}, {@code accepted}, {@code revoked}, or, when its time is over, {@code expired}. */
    public String status(ObjectNode invitation) {
        String status = invitation.path("status").asText();
        return status.equals("pending") && invitation.path("expires_at").longValue() <= store.now() ? "expired" : status;
    }

    /**
     * The invitation with this id.
     *
     * @throws ApiException (404) if there is none
     */
    public ObjectNode get(String id) {
        return invitations.get(id);
    }

    /** Those of an organization, the oldest first. */
    public List<ObjectNode> ofOrganization(String organizationId) {
        return invitations.by("organization_id").find(organizationId);
    }

    /**
     * An invitation to an organization.
     *
     * @throws ApiException (404) if there is no such invitation to it
     */
    public ObjectNode get(String organizationId, String id) {
        return invitations.findOwned(id, "organization_id", organizationId)
                .orElseThrow(() -> ApiException.notFound("The invitation"));
    }

    /** Those of an organization that can still be accepted, the oldest first. */
    public List<ObjectNode> pending(String organizationId) {
        return ofOrganization(organizationId).stream().filter(invitation -> status(invitation).equals("pending")).toList();
    }

    /** Those that were sent to an email address, in upper or lower case, the oldest first. */
    public List<ObjectNode> to(String emailAddress) {
        return invitations.findIgnoringCase("email_address", emailAddress);
    }

    /** The invitation that has this ticket, whatever its status. */
    public Optional<ObjectNode> byTicket(String ticket) {
        return tickets.ownerOf(ticket).flatMap(invitations::find);
    }

    /** Where an invitation leads in the end; empty if that was not said. */
    public Optional<String> end(ObjectNode invitation) {
        return urls.end(invitation.path("id").textValue());
    }

    /**
     * Makes a user a member, in the role and with the metadata of the invitation.
     *
     * @return the membership
     * @throws ApiException 404 if the invitation is not pending any more; 400 if the user is a member already
     */
    public ObjectNode accept(ObjectNode invitation, ObjectNode user) {
        requirePending(invitation);
        String userId = user.path("id").asText();
        String organizationId = invitation.path("organization_id").asText();
        memberships.requireStranger(userId, organizationId, userId);
        ObjectNode membership = memberships.draft(userId, organizationId, invitation.path("role").asText());
        membership.set("public_metadata", invitation.path("public_metadata").deepCopy());
        membership.set("private_metadata", invitation.path("private_metadata").deepCopy());
        invitations.save(invitation.deepCopy().put("status", "accepted").put("user_id", userId));
        return memberships.documents().add(membership);
    }

    /** Makes sure that an invitation can never be accepted; only a pending one can be revoked, otherwise 404. */
    public ObjectNode revoke(ObjectNode invitation) {
        requirePending(invitation);
        return invitations.save(invitation.deepCopy().put("status", "revoked"));
    }

    /**
     * The invitation can be accepted.
     *
     * @throws ApiException (404) if that is not so any more
     */
    public void requirePending(ObjectNode invitation) {
        String status = status(invitation);
        if (!status.equals("pending")) {
            throw ApiException.refused(404, ApiError.of("organization_invitation_not_pending", "not pending",
                    "The invitation is not pending any more, but " + status + "."));
        }
    }
}
