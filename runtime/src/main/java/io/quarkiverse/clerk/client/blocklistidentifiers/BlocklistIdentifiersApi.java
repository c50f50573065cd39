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
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface BlocklistIdentifiersApi {

    /**
     * FIXME
     *
     * @return FIXME; never null
     */
    @GET
    @Path("/blocklist_identifiers")
    Page<BlocklistIdentifier> list();

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/blocklist_identifiers")
    BlocklistIdentifier create(CreateBlocklistIdentifierRequest request);

    /**
     * FIXME
     *
     * @param identifierId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/blocklist_identifiers/{identifier_id}")
    DeletedObject delete(@PathParam("identifier_id") String identifierId);
}
