package io.quarkiverse.clerk.client.waitlistentries;

import java.util.List;
import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.client.DeletedObject;
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
public interface WaitlistEntriesApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @GET
    @Path("/waitlist_entries")
    Page<WaitlistEntry> list(@BeanParam WaitlistEntryQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<WaitlistEntry> stream(WaitlistEntryQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/waitlist_entries")
    WaitlistEntry create(CreateWaitlistEntryRequest request);

    /**
     * FIXME
     *
     * @param requests FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/waitlist_entries/bulk")
    List<WaitlistEntry> bulkCreate(List<CreateWaitlistEntryRequest> requests);

    /**
     * FIXME
     *
     * @param waitlistEntryId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/waitlist_entries/{waitlist_entry_id}")
    DeletedObject delete(@PathParam("waitlist_entry_id") String waitlistEntryId);

    /**
     * FIXME
     *
     * @param waitlistEntryId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/waitlist_entries/{waitlist_entry_id}/invite")
    WaitlistEntry invite(@PathParam("waitlist_entry_id") String waitlistEntryId, InviteWaitlistEntryRequest request);

    /**
     * FIXME
     *
     * @param waitlistEntryId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/waitlist_entries/{waitlist_entry_id}/invite")
    WaitlistEntry invite(@PathParam("waitlist_entry_id") String waitlistEntryId);

    /**
     * FIXME
     *
     * @param waitlistEntryId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/waitlist_entries/{waitlist_entry_id}/reject")
    WaitlistEntry reject(@PathParam("waitlist_entry_id") String waitlistEntryId);
}
