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
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OrganizationMembershipsApi {

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations/{organization_id}/memberships")
    OrganizationMembership create(@PathParam("organization_id") String organizationId,
            CreateOrganizationMembershipRequest request);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organizations/{organization_id}/memberships")
    Page<OrganizationMembership> list(@PathParam("organization_id") String organizationId,
            @BeanParam OrganizationMembershipQuery query);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<OrganizationMembership> stream(String organizationId, OrganizationMembershipQuery query) {
        return Pages.stream(query, page -> list(organizationId, page));
    }

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param userId {@code user_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organizations/{organization_id}/memberships/{user_id}")
    OrganizationMembership update(@PathParam("organization_id") String organizationId, @PathParam("user_id") String userId,
            UpdateOrganizationMembershipRequest request);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param userId {@code user_…}
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organizations/{organization_id}/memberships/{user_id}")
    OrganizationMembership delete(@PathParam("organization_id") String organizationId, @PathParam("user_id") String userId);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param userId {@code user_…}
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organizations/{organization_id}/memberships/{user_id}/metadata")
    OrganizationMembership updateMetadata(@PathParam("organization_id") String organizationId,
            @PathParam("user_id") String userId, UpdateMetadataRequest request);
}
