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
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AllowlistIdentifiersApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @GET
    @Path("/allowlist_identifiers")
    Page<AllowlistIdentifier> list(@BeanParam AllowlistIdentifierQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<AllowlistIdentifier> stream(AllowlistIdentifierQuery query) {
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
    @Path("/allowlist_identifiers")
    AllowlistIdentifier create(CreateAllowlistIdentifierRequest request);

    /**
     * FIXME
     *
     * @param identifierId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/allowlist_identifiers/{identifier_id}")
    DeletedObject delete(@PathParam("identifier_id") String identifierId);
}
