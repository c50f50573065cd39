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
 * Invitations to organizations.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OrganizationInvitationsApi {

    /**
     * Lists invitations to all organizations, newest first unless the query says otherwise.
     *
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organization_invitations")
    Page<OrganizationInvitation> getAll(@BeanParam AllOrganizationInvitationsQuery query);

    /**
     * Walks the invitations to all organizations, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("getAll")
    default Stream<OrganizationInvitation> streamAll(AllOrganizationInvitationsQuery query) {
        return Pages.stream(query, page -> getAll(page));
    }

    /**
     * Invites somebody to an organization, by an email with a link unless the request says otherwise.
     *
     * @param organizationId {@code org_…}
     * @param request whom to invite as what
     * @return the invitation as created; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations/{organization_id}/invitations")
    OrganizationInvitation create(@PathParam("organization_id") String organizationId,
            CreateOrganizationInvitationRequest request);

    /**
     * Lists invitations to an organization, newest first unless the query says otherwise. Those that come from a domain of the
     * organization are not among them.
     *
     * @param organizationId {@code org_…}
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organizations/{organization_id}/invitations")
    Page<OrganizationInvitation> list(@PathParam("organization_id") String organizationId,
            @BeanParam OrganizationInvitationQuery query);

    /**
     * Walks the invitations to an organization, fetching pages as they are read.
     *
     * @param organizationId {@code org_…}
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<OrganizationInvitation> stream(String organizationId, OrganizationInvitationQuery query) {
        return Pages.stream(query, page -> list(organizationId, page));
    }

    /**
     * Invites several people to an organization.
     *
     * @param organizationId {@code org_…}
     * @param requests whom to invite as what, ten at most
     * @return the invitations as created, with their number; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations/{organization_id}/invitations/bulk")
    Page<OrganizationInvitation> bulkCreate(@PathParam("organization_id") String organizationId,
            List<CreateOrganizationInvitationRequest> requests);

    /**
     * Lists invitations to an organization that can still be accepted, newest first.
     *
     * @param organizationId {@code org_…}
     * @param query which page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated use {@link #list} with the status {@code PENDING}
     */
    @Deprecated
    @GET
    @Path("/organizations/{organization_id}/invitations/pending")
    Page<OrganizationInvitation> listPending(@PathParam("organization_id") String organizationId,
            @BeanParam PendingInvitationQuery query);

    /**
     * Walks the invitations to an organization that can still be accepted, fetching pages as they are read.
     *
     * @param organizationId {@code org_…}
     * @param query its limit is the size of a page
     * @return all of them; never null
     * @deprecated use {@link #stream} with the status {@code PENDING}
     */
    @Deprecated
    @PagesOf("listPending")
    default Stream<OrganizationInvitation> streamPending(String organizationId, PendingInvitationQuery query) {
        return Pages.stream(query, page -> listPending(organizationId, page));
    }

    /**
     * Gets an invitation to an organization.
     *
     * @param organizationId {@code org_…}
     * @param invitationId {@code orginv_…}
     * @return the invitation; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organizations/{organization_id}/invitations/{invitation_id}")
    OrganizationInvitation get(@PathParam("organization_id") String organizationId,
            @PathParam("invitation_id") String invitationId);

    /**
     * Takes back an invitation that was not accepted yet: it can no longer be.
     *
     * @param organizationId {@code org_…}
     * @param invitationId {@code orginv_…}
     * @param request who takes it back
     * @return the invitation as revoked; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organizations/{organization_id}/invitations/{invitation_id}/revoke")
    OrganizationInvitation revoke(@PathParam("organization_id") String organizationId,
            @PathParam("invitation_id") String invitationId, RevokeOrganizationInvitationRequest request);

    /**
     * Takes back an invitation that was not accepted yet: it can no longer be.
     *
     * @param organizationId {@code org_…}
     * @param invitationId {@code orginv_…}
     * @return the invitation as revoked; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/organizations/{organization_id}/invitations/{invitation_id}/revoke")
    OrganizationInvitation revoke(@PathParam("organization_id") String organizationId,
            @PathParam("invitation_id") String invitationId);
}
