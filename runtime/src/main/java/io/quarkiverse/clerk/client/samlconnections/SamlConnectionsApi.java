package io.quarkiverse.clerk.client.samlconnections;

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
public interface SamlConnectionsApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated FIXME
     */
    @Deprecated
    @GET
    @Path("/saml_connections")
    Page<SamlConnection> list(@BeanParam SamlConnectionQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @deprecated FIXME
     */
    @Deprecated
    @PagesOf("list")
    default Stream<SamlConnection> stream(SamlConnectionQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated FIXME
     */
    @Deprecated
    @POST
    @Path("/saml_connections")
    SamlConnection create(CreateSamlConnectionRequest request);

    /**
     * FIXME
     *
     * @param samlConnectionId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @deprecated FIXME
     */
    @Deprecated
    @GET
    @Path("/saml_connections/{saml_connection_id}")
    SamlConnection get(@PathParam("saml_connection_id") String samlConnectionId);

    /**
     * FIXME
     *
     * @param samlConnectionId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated FIXME
     */
    @Deprecated
    @PATCH
    @Path("/saml_connections/{saml_connection_id}")
    SamlConnection update(@PathParam("saml_connection_id") String samlConnectionId, UpdateSamlConnectionRequest request);

    /**
     * FIXME
     *
     * @param samlConnectionId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @deprecated FIXME
     */
    @Deprecated
    @DELETE
    @Path("/saml_connections/{saml_connection_id}")
    DeletedObject delete(@PathParam("saml_connection_id") String samlConnectionId);
}
