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
 * The waitlist: who would like to sign up.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface WaitlistEntriesApi {

    /**
     * Lists the waitlist, newest first unless the query says otherwise.
     *
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     */
    @GET
    @Path("/waitlist_entries")
    Page<WaitlistEntry> list(@BeanParam WaitlistEntryQuery query);

    /**
     * Walks the waitlist, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<WaitlistEntry> stream(WaitlistEntryQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Puts somebody on the waitlist.
     *
     * @param request who waits
     * @return the entry, which is an earlier one if the address waits already; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/waitlist_entries")
    WaitlistEntry create(CreateWaitlistEntryRequest request);

    /**
     * Puts several people on the waitlist.
     *
     * @param requests who waits, each address once, 50 at most
     * @return the entries, which are earlier ones for addresses that wait already; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/waitlist_entries/bulk")
    List<WaitlistEntry> bulkCreate(List<CreateWaitlistEntryRequest> requests);

    /**
     * Takes somebody off the waitlist who was neither invited nor rejected.
     *
     * @param waitlistEntryId which entry
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/waitlist_entries/{waitlist_entry_id}")
    DeletedObject delete(@PathParam("waitlist_entry_id") String waitlistEntryId);

    /**
     * Invites somebody from the waitlist by an email.
     *
     * @param waitlistEntryId which entry
     * @param request what to do where the address is known
     * @return the entry with its invitation; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/waitlist_entries/{waitlist_entry_id}/invite")
    WaitlistEntry invite(@PathParam("waitlist_entry_id") String waitlistEntryId, InviteWaitlistEntryRequest request);

    /**
     * Invites somebody from the waitlist by an email.
     *
     * @param waitlistEntryId which entry
     * @return the entry with its invitation; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/waitlist_entries/{waitlist_entry_id}/invite")
    WaitlistEntry invite(@PathParam("waitlist_entry_id") String waitlistEntryId);

    /**
     * Rejects somebody from the waitlist.
     *
     * @param waitlistEntryId which entry
     * @return the entry as rejected; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/waitlist_entries/{waitlist_entry_id}/reject")
    WaitlistEntry reject(@PathParam("waitlist_entry_id") String waitlistEntryId);
}
