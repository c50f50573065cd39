package io.quarkiverse.clerk.devserver.frontend;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationInvitations;
import io.quarkiverse.clerk.devserver.resource.organization.OrganizationViews;
import io.quarkiverse.clerk.devserver.store.Documents;

/**
 * What members see of an organization and of each other. The fields are named here one by one: what the application adds to a
 * document for itself stays unseen. Used only while the store is locked.
 */
public final class MemberViews {

    private final Documents organizations;
    private final OrganizationViews views;
    private final Memberships memberships;
    private final OrganizationInvitations invitations;

    /** Views of the organizations of an instance. */
    public MemberViews(Instance instance) {
        this.organizations = instance.store().documents("organization");
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
}
