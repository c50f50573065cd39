package io.quarkiverse.clerk.devserver.frontend;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationInvitations;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationViews;
import io.quarkiverse.clerk.devserver.resource.organization.Roles;
import io.quarkiverse.clerk.devserver.resource.user.UserViews;
import io.quarkiverse.clerk.devserver.store.Documents;

/**
 * What members see of an organization and of each other. The fields are named here one by one: what the application adds to a
 * document for itself stays unseen. Used only while the store is locked.
 */
public final class MemberViews {

    private final Documents organizations;
    private final Documents users;
    private final UserViews userViews;
    private final Roles roles;
    private final OrganizationViews views;
    private final Memberships memberships;
    private final OrganizationInvitations invitations;

    /** Views of the organizations of an instance. */
    public MemberViews(Instance instance) {
        this.organizations = instance.store().documents("organization");
        this.users = instance.store().documents("user");
        this.userViews = new UserViews(instance);
        this.roles = new Roles(instance.store());
        this.views = new OrganizationViews(instance);
        this.memberships = new Memberships(instance.store());
        this.invitations = new OrganizationInvitations(instance.store());
    }

    /** An organization, with how many belong to it. */
    public ObjectNode organization(ObjectNode organization) {
        String id = organization.path("id").textValue();
        return views.organization(organization)
                .retain("object", "id", "name", "slug", "image_url", "has_image", "max_allowed_memberships",
                        "admin_delete_enabled", "public_metadata", "created_at", "updated_at")
                .put("members_count", memberships.ofOrganization(id).size())
                .put("pending_invitations_count", invitations.pending(id).size());
    }

    /** A membership, with its organization, what its role allows, and what members see of its user. */
    public ObjectNode membership(ObjectNode membership) {
        ObjectNode view = views.membership(membership).retain("object", "id", "role", "role_name", "permissions",
                "public_metadata", "organization", "public_user_data", "created_at", "updated_at");
        view.set("organization", organization(organizations.get(membership.path("organization_id").textValue())));
        return view;
    }

    /** A role, with what it allows. */
    public ObjectNode role(ObjectNode role) {
        ObjectNode view = roles.view(role).retain("object", "id", "name", "key", "description", "is_creator_eligible",
                "permissions", "created_at", "updated_at");
        return textual("description", view);
    }

    /** An invitation, for those who may invite. Without its URL, by which anybody could come instead of the invited. */
    public ObjectNode invitation(ObjectNode invitation) {
        return views.invitation(invitation).retain("object", "id", "email_address", "role", "role_name", "organization_id",
                "status", "public_metadata", "expires_at", "created_at", "updated_at").putNull("url");
    }

    /** An invitation, for the invited: with what everybody may know of the organization. */
    public ObjectNode ownInvitation(ObjectNode invitation) {
        return views.withPublicData(invitation, invitation(invitation));
    }

    /** A suggestion, with what everybody may know of the organization. */
    public ObjectNode suggestion(ObjectNode suggestion) {
        return views.withPublicData(suggestion,
                suggestion.deepCopy().retain("object", "id", "status", "created_at", "updated_at"));
    }

    /** A request to join, with what members see of the user. */
    public ObjectNode membershipRequest(ObjectNode request) {
        ObjectNode view = request.deepCopy().retain("object", "id", "organization_id", "status", "created_at", "updated_at");
        view.set("public_user_data", userViews.publicData(users.get(request.path("user_id").textValue())));
        return view;
    }

    /** A domain, with what everybody may know of the organization. */
    public ObjectNode domain(ObjectNode domain) {
        return views.domain(domain);
    }

    /** Where Clerk's scripts take a missing text for an empty one. */
    private static ObjectNode textual(String field, ObjectNode view) {
        return view.put(field, view.path(field).asText(""));
    }
}
