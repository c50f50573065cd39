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
 * Memberships: which user belongs to which organization, in which role.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OrganizationMembershipsApi {

    /**
     * Makes a user a member of an organization. It is active in the user's next session unless another one is chosen before.
     *
     * @param organizationId {@code org_…}
     * @param request which user, in which role
     * @return the membership as created; never null
     * @throws ClerkApiException.NotFound if there is no such organization, or no such user
     * @throws ClerkApiException.InvalidRequest if the user is a member already, or there is no such role
     */
    @POST
    @Path("/organizations/{organization_id}/memberships")
    OrganizationMembership create(@PathParam("organization_id") String organizationId,
            CreateOrganizationMembershipRequest request);

    /**
     * Lists the memberships of an organization.
     *
     * @param organizationId {@code org_…}
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a filter or the order
     */
    @GET
    @Path("/organizations/{organization_id}/memberships")
    Page<OrganizationMembership> list(@PathParam("organization_id") String organizationId,
            @BeanParam OrganizationMembershipQuery query);

    /**
     * Walks the memberships of an organization, fetching pages as they are read.
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
     * Gives a member of an organization another role.
     *
     * @param organizationId {@code org_…}
     * @param userId {@code user_…}
     * @param request the role
     * @return the membership as changed; never null
     * @throws ClerkApiException.NotFound if there is no such organization, or the user is no member of it
     * @throws ClerkApiException.InvalidRequest if there is no such role
     */
    @PATCH
    @Path("/organizations/{organization_id}/memberships/{user_id}")
    OrganizationMembership update(@PathParam("organization_id") String organizationId, @PathParam("user_id") String userId,
            UpdateOrganizationMembershipRequest request);

    /**
     * Removes a member from an organization.
     *
     * @param organizationId {@code org_…}
     * @param userId {@code user_…}
     * @return the membership that was; never null
     * @throws ClerkApiException.NotFound if there is no such organization, or the user is no member of it
     */
    @DELETE
    @Path("/organizations/{organization_id}/memberships/{user_id}")
    OrganizationMembership delete(@PathParam("organization_id") String organizationId, @PathParam("user_id") String userId);

    /**
     * Merges data into the metadata of a membership, objects within objects too. A key whose new value is null is removed;
     * what the request does not name stays.
     *
     * @param organizationId {@code org_…}
     * @param userId {@code user_…}
     * @param request what to merge in
     * @return the membership with the metadata as merged; never null
     * @throws ClerkApiException.NotFound if there is no such organization, or the user is no member of it
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organizations/{organization_id}/memberships/{user_id}/metadata")
    OrganizationMembership updateMetadata(@PathParam("organization_id") String organizationId,
            @PathParam("user_id") String userId, UpdateMetadataRequest request);
}
