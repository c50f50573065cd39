package io.quarkiverse.clerk.client.organizationmemberships;

import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.client.Page;
import io.quarkiverse.clerk.client.Pages;
import io.quarkiverse.clerk.client.PagesOf;

/**
 * Memberships of users in organizations.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OrganizationMembershipsApi {

    /**
     * Makes a user a member of an organization, which is active in that user's next session.
     *
     * @param organizationId {@code org_…}
     * @param request who, and in which role
     * @return the membership as created; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations/{organization_id}/memberships")
    OrganizationMembership create(@PathParam("organization_id") String organizationId,
            CreateOrganizationMembershipRequest request);

    /**
     * Lists the members of an organization.
     *
     * @param organizationId {@code org_…}
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organizations/{organization_id}/memberships")
    Page<OrganizationMembership> list(@PathParam("organization_id") String organizationId,
            @BeanParam OrganizationMembershipQuery query);

    /**
     * Walks the members of an organization, fetching pages as they are read.
     *
     * @param organizationId {@code org_…}
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<OrganizationMembership> stream(String organizationId, OrganizationMembershipQuery query) {
        return Pages.stream(query, page -> list(organizationId, page));
    }

    /**
     * Gives a member another role.
     *
     * @param organizationId {@code org_…}
     * @param userId {@code user_…}
     * @param request the role
     * @return the membership as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organizations/{organization_id}/memberships/{user_id}")
    OrganizationMembership update(@PathParam("organization_id") String organizationId, @PathParam("user_id") String userId,
            UpdateOrganizationMembershipRequest request);

    /**
     * Takes a member out of an organization.
     *
     * @param organizationId {@code org_…}
     * @param userId {@code user_…}
     * @return the membership as it was; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organizations/{organization_id}/memberships/{user_id}")
    OrganizationMembership delete(@PathParam("organization_id") String organizationId, @PathParam("user_id") String userId);

    /**
     * Merges metadata into those of a membership, however deep: keys that are not named stay.
     *
     * @param organizationId {@code org_…}
     * @param userId {@code user_…}
     * @param request what to merge
     * @return the membership as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organizations/{organization_id}/memberships/{user_id}/metadata")
    OrganizationMembership updateMetadata(@PathParam("organization_id") String organizationId,
            @PathParam("user_id") String userId, UpdateOrganizationMembershipMetadataRequest request);
}
