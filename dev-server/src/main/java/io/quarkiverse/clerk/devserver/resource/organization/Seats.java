package io.quarkiverse.clerk.devserver.resource.organization;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.store.Store;

/** How many can belong to an organization: members, and those who have been invited. */
final class Seats {

    private final Memberships memberships;
    private final OrganizationInvitations invitations;

    Seats(Store store) {
        this.memberships = new Memberships(store);
        this.invitations = new OrganizationInvitations(store);
    }

    /**
     * There is room for so many more.
     *
     * @throws ApiException (403) if there is not
     */
    void require(int more, ObjectNode organization) {
        int max = organization.path("max_allowed_memberships").intValue();
        String id = organization.path("id").asText();
        long taken = memberships.ofOrganization(id).size() + invitations.pending(id).size();
        // Like Clerk's, where 0 stands for as many as one likes.
        if (max > 0 && taken + more > max) {
            throw ApiException.refused(403, ApiError.of("organization_membership_quota_exceeded", "too many members",
                    "The organization may have " + max + " members at most, with those who are invited."));
        }
    }
}
