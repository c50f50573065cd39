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
 * SAML connections, which are enterprise connections by now.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SamlConnectionsApi {

    /**
     * Lists SAML connections.
     *
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated use {@link io.quarkiverse.clerk.client.enterpriseconnections.EnterpriseConnectionsApi}
     */
    @Deprecated
    @GET
    @Path("/saml_connections")
    Page<SamlConnection> list(@BeanParam SamlConnectionQuery query);

    /**
     * Walks all SAML connections, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     * @deprecated use {@link io.quarkiverse.clerk.client.enterpriseconnections.EnterpriseConnectionsApi}
     */
    @Deprecated
    @PagesOf("list")
    default Stream<SamlConnection> stream(SamlConnectionQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Creates a SAML connection.
     *
     * @param request what it is to be
     * @return the connection as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated use {@link io.quarkiverse.clerk.client.enterpriseconnections.EnterpriseConnectionsApi}
     */
    @Deprecated
    @POST
    @Path("/saml_connections")
    SamlConnection create(CreateSamlConnectionRequest request);

    /**
     * Gets a SAML connection.
     *
     * @param samlConnectionId {@code samlc_…}
     * @return the connection; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @deprecated use {@link io.quarkiverse.clerk.client.enterpriseconnections.EnterpriseConnectionsApi}
     */
    @Deprecated
    @GET
    @Path("/saml_connections/{saml_connection_id}")
    SamlConnection get(@PathParam("saml_connection_id") String samlConnectionId);

    /**
     * Changes a SAML connection: what the request does not name stays as it is.
     *
     * @param samlConnectionId {@code samlc_…}
     * @param request what to set, and what to clear
     * @return the connection as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated use {@link io.quarkiverse.clerk.client.enterpriseconnections.EnterpriseConnectionsApi}
     */
    @Deprecated
    @PATCH
    @Path("/saml_connections/{saml_connection_id}")
    SamlConnection update(@PathParam("saml_connection_id") String samlConnectionId, UpdateSamlConnectionRequest request);

    /**
     * Deletes a SAML connection.
     *
     * @param samlConnectionId {@code samlc_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @deprecated use {@link io.quarkiverse.clerk.client.enterpriseconnections.EnterpriseConnectionsApi}
     */
    @Deprecated
    @DELETE
    @Path("/saml_connections/{saml_connection_id}")
    DeletedObject delete(@PathParam("saml_connection_id") String samlConnectionId);
}
