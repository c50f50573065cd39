package io.quarkiverse.clerk.client.invitations;

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
 * Invitations to sign up to the application.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface InvitationsApi {

    /**
     * Invites somebody, by an email with a link unless the request says otherwise. The address must not have been invited yet,
     * nor belong to a user, unless the request says that this does no harm.
     *
     * @param request whom to invite
     * @return the invitation as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/invitations")
    Invitation create(CreateInvitationRequest request);

    /**
     * Lists invitations that were not taken back, newest first unless the query says otherwise.
     *
     * @param query filters, order and page; an empty query is the first ten
     * @return one page, with the total if the query asks for it; never null
     */
    @GET
    @Path("/invitations")
    Page<Invitation> list(@BeanParam InvitationQuery query);

    /**
     * Walks the invitations, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<Invitation> stream(InvitationQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Invites several people. None of the addresses may belong to a user.
     *
     * @param requests whom to invite, ten at most
     * @return the invitations as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/invitations/bulk")
    List<Invitation> bulkCreate(List<CreateInvitationRequest> requests);

    /**
     * Takes an invitation back: its link can no longer be used. Who was invited may still sign up like anybody else.
     *
     * @param invitationId {@code inv_…}
     * @return the invitation as revoked; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/invitations/{invitation_id}/revoke")
    Invitation revoke(@PathParam("invitation_id") String invitationId);
}
