package io.quarkiverse.clerk.client.allowlistidentifiers;

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
 * The allowlist: who may sign up while nobody else may.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AllowlistIdentifiersApi {

    /**
     * Lists the allowlist.
     *
     * @param query which page; an empty query is the first ten
     * @return one page, with the total if the query asks for it; never null
     */
    @GET
    @Path("/allowlist_identifiers")
    Page<AllowlistIdentifier> list(@BeanParam AllowlistIdentifierQuery query);

    /**
     * Walks the allowlist, fetching pages as they are read.
     *
     * @param query its limit is the size of a page
     * @return everything on it; never null
     */
    @PagesOf("list")
    default Stream<AllowlistIdentifier> stream(AllowlistIdentifierQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Puts somebody on the allowlist.
     *
     * @param request who may sign up
     * @return the entry as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/allowlist_identifiers")
    AllowlistIdentifier create(CreateAllowlistIdentifierRequest request);

    /**
     * Takes somebody off the allowlist.
     *
     * @param identifierId {@code alid_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/allowlist_identifiers/{identifier_id}")
    DeletedObject delete(@PathParam("identifier_id") String identifierId);
}
