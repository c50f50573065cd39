package io.quarkiverse.clerk.client.organizationinvitations;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
public interface OrganizationInvitationsApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organization_invitations")
    Page<OrganizationInvitation> getAll(@BeanParam AllOrganizationInvitationsQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("getAll")
    default Stream<OrganizationInvitation> streamAll(AllOrganizationInvitationsQuery query) {
        return Pages.stream(query, page -> getAll(page));
    }

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
    @Path("/organizations/{organization_id}/invitations")
    OrganizationInvitation create(@PathParam("organization_id") String organizationId,
            CreateOrganizationInvitationRequest request);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organizations/{organization_id}/invitations")
    Page<OrganizationInvitation> list(@PathParam("organization_id") String organizationId,
            @BeanParam OrganizationInvitationQuery query);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<OrganizationInvitation> stream(String organizationId, OrganizationInvitationQuery query) {
        return Pages.stream(query, page -> list(organizationId, page));
    }

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param requests FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations/{organization_id}/invitations/bulk")
    Page<OrganizationInvitation> bulkCreate(@PathParam("organization_id") String organizationId,
            List<CreateOrganizationInvitationRequest> requests);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated FIXME
     */
    @Deprecated
    @GET
    @Path("/organizations/{organization_id}/invitations/pending")
    Page<OrganizationInvitation> listPending(@PathParam("organization_id") String organizationId,
            @BeanParam PendingInvitationQuery query);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param query FIXME
     * @return FIXME; never null
     * @deprecated FIXME
     */
    @Deprecated
    @PagesOf("listPending")
    default Stream<OrganizationInvitation> streamPending(String organizationId, PendingInvitationQuery query) {
        return Pages.stream(query, page -> listPending(organizationId, page));
    }

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param invitationId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organizations/{organization_id}/invitations/{invitation_id}")
    OrganizationInvitation get(@PathParam("organization_id") String organizationId,
            @PathParam("invitation_id") String invitationId);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param invitationId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations/{organization_id}/invitations/{invitation_id}/revoke")
    OrganizationInvitation revoke(@PathParam("organization_id") String organizationId,
            @PathParam("invitation_id") String invitationId, RevokeOrganizationInvitationRequest request);

    /**
     * FIXME
     *
     * @param organizationId {@code org_…}
     * @param invitationId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/organizations/{organization_id}/invitations/{invitation_id}/revoke")
    OrganizationInvitation revoke(@PathParam("organization_id") String organizationId,
            @PathParam("invitation_id") String invitationId);
}
