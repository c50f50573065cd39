package io.quarkiverse.clerk.devserver.resource.organization;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.resource.Avatar;
import io.quarkiverse.clerk.devserver.resource.Images;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.user.UserViews;
import io.quarkiverse.clerk.devserver.store.Documents;

/**
 * What organizations, and what belongs to them, look like to clients. Documents have ids; here stands what they are the ids
 * of, unless it is gone.
 */
public final class OrganizationViews {

    private static final String IMAGE = "image_url";

    private final Supplier<String> url;
    private final Documents users;
    private final Documents organizations;
    private final UserViews userViews;
    private final Roles roles;
    private final OrganizationInvitations invitations;

    /** Views of the organizations of an instance. */
    public OrganizationViews(Instance instance) {
        this.url = instance.url();
        this.users = instance.store().documents("user");
        this.organizations = instance.store().documents("organization");
        this.userViews = new UserViews(instance);
        this.roles = new Roles(instance.store());
        this.invitations = new OrganizationInvitations(instance.store());
    }

    /** An organization. */
    public ObjectNode organization(ObjectNode organization) {
        // The document has a path, for where the server listens can change.
        String image = Images.path(organization,
                () -> Avatar.of(organization.path("id").asText(), organization.path("name").asText()));
        return organization.deepCopy().put(IMAGE, url.get() + image);
    }

    /** A membership, with the organization, what the role allows, and what members see of the user. */
    public ObjectNode membership(ObjectNode membership) {
        ObjectNode view = membership.deepCopy();
        view.remove(List.of("organization_id", "user_id"));
        String role = membership.path("role").asText();
        view.put("role_name", roles.name(role));
        ArrayNode permissions = view.putArray("permissions");
        roles.permissions(role).forEach(permissions::add);
        organizationOf(membership).ifPresent(organization -> view.set("organization", organization(organization)));
        users.find(membership.path("user_id").asText())
                .ifPresent(user -> view.set("public_user_data", userViews.publicData(user)));
        return view;
    }

    /** An invitation as it is now, with who sent it. */
    public ObjectNode invitation(ObjectNode invitation) {
        ObjectNode view = invitation.deepCopy().put("status", invitations.status(invitation))
                .put("role_name", roles.name(invitation.path("role").asText()));
        view.remove("user_id");
        view.set("public_inviter_data", users.find(invitation.path("inviter_id").asText())
                .map(user -> userViews.publicData(user)
                        .retain("user_id", "first_name", "last_name", IMAGE, "has_image", "identifier"))
                .orElse(null));
        return view;
    }

    /** The same with what everybody may know of the organization. */
    ObjectNode invitationWithOrganization(ObjectNode invitation) {
        return withPublicData(invitation, invitation(invitation));
    }

    /** A domain, with what everybody may know of the organization. */
    public ObjectNode domain(ObjectNode domain) {
        ObjectNode view = domain.deepCopy();
        // The name that Clerk had for it before there were two kinds of verification.
        view.set("verification", domain.path("affiliation_verification"));
        return withPublicData(domain, view);
    }

    /** Adds to the view of a document what everybody may know of the document's organization. */
    public ObjectNode withPublicData(ObjectNode document, ObjectNode view) {
        organizationOf(document).ifPresent(organization -> view.set("public_organization_data",
                organization(organization).retain("id", "name", "slug", IMAGE, "has_image")));
        return view;
    }

    private Optional<ObjectNode> organizationOf(ObjectNode document) {
        return organizations.find(document.path("organization_id").asText());
    }
}
