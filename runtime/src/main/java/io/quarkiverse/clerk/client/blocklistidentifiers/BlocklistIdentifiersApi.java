package io.quarkiverse.clerk.client.blocklistidentifiers;

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

/**
 * The blocklist: who may not come in.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface BlocklistIdentifiersApi {

    /**
     * Lists the blocklist.
     *
     * @return everything on it, with the total; never null
     */
    @GET
    @Path("/blocklist_identifiers")
    Page<BlocklistIdentifier> list();

    /**
     * Puts somebody on the blocklist.
     *
     * @param request who may not come in
     * @return the entry as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/blocklist_identifiers")
    BlocklistIdentifier create(CreateBlocklistIdentifierRequest request);

    /**
     * Takes somebody off the blocklist.
     *
     * @param identifierId {@code blid_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/blocklist_identifiers/{identifier_id}")
    DeletedObject delete(@PathParam("identifier_id") String identifierId);
}
