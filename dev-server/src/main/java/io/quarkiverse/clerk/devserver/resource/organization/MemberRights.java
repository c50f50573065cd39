package io.quarkiverse.clerk.devserver.resource.organization;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.store.Store;

/** What members may do, by their roles. */
public final class MemberRights {

    /** See who the members are. */
    public static final String READ_MEMBERS = "org:sys_memberships:read";

    /** Invite, change and remove members. */
    public static final String MANAGE_MEMBERS = "org:sys_memberships:manage";

    /** Change the organization. */
    public static final String MANAGE_PROFILE = "org:sys_profile:manage";

    /** Delete the organization. */
    public static final String DELETE_PROFILE = "org:sys_profile:delete";

    /** See the organization's domains. */
    public static final String READ_DOMAINS = "org:sys_domains:read";

    /** Add, change and remove the organization's domains. */
    public static final String MANAGE_DOMAINS = "org:sys_domains:manage";

    /** See the organization's API keys. */
    public static final String READ_API_KEYS = "org:sys_api_keys:read";

    /** Make, change and revoke the organization's API keys. */
    public static final String MANAGE_API_KEYS = "org:sys_api_keys:manage";

    private final Memberships memberships;
    private final Roles roles;

    /** The rights of the members of a store's organizations. */
    public MemberRights(Store store) {
        this.memberships = new Memberships(store);
        this.roles = new Roles(store);
    }

    /**
     * The user is a member of the organization whose role has a permission.
     *
     * @throws ApiException (403) if the user is no member, or one who may not
     */
    public void require(String permission, String userId, ObjectNode organization) {
        String role = memberships.role(userId, organization.path("id").asText())
                .orElseThrow(() -> ApiException.refused(403, ApiError.of("not_a_member_in_organization", "not a member",
                        "The user " + userId + " is no member of the organization.")));
        if (!roles.permissions(role).contains(permission)) {
            throw ApiException.refused(403, ApiError.of("missing_organization_permission", "missing permission",
                    "The role of the user " + userId + " lacks " + permission + "."));
        }
    }
}
