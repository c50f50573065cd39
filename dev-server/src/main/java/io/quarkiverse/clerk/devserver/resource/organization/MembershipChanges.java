package io.quarkiverse.clerk.devserver.resource.organization;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.store.Store;

/** Changes and ends memberships. Used only while the store is locked. */
public final class MembershipChanges {

    private final Memberships memberships;
    private final RoleSets roleSets;

    /** The memberships of a store. */
    public MembershipChanges(Store store) {
        this.memberships = new Memberships(store);
        this.roleSets = new RoleSets(store);
    }

    /**
     * Gives a member another role.
     *
     * @throws ApiException 400 if nobody could run the organization any more; 404 if there is no such role; 422 if the
     *         organization does not have it
     */
    public ObjectNode changeRole(ObjectNode membership, String role, ObjectNode organization) {
        ObjectNode changed = membership.deepCopy().put("role", role);
        roleSets.require(role, organization, "role");
        if (!memberships.isElevated(changed)) {
            requireAnotherElevated(membership);
        }
        return memberships.documents().save(changed);
    }

    /**
     * Ends a membership.
     *
     * @throws ApiException (400) if nobody could run the organization any more
     */
    public void remove(ObjectNode membership) {
        requireAnotherElevated(membership);
        memberships.remove(membership);
    }

    /** Somebody else can run the organization, or this member never could. */
    private void requireAnotherElevated(ObjectNode membership) {
        if (memberships.isElevated(membership) && memberships.ofOrganization(membership.path("organization_id").asText())
                .stream().filter(memberships::isElevated).count() == 1) {
            throw ApiException.refused(400, ApiError.of("organization_minimum_permissions_needed", "last administrator",
                    "At least one member must be able to manage the members and to delete the organization."));
        }
    }
}
