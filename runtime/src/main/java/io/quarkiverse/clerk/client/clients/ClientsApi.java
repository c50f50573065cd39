package io.quarkiverse.clerk.client.clients;

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
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ClientsApi {

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
    @Path("/clients")
    Page<Client> list(@BeanParam ClientQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @deprecated FIXME
     */
    @Deprecated
    @PagesOf("list")
    default Stream<Client> stream(ClientQuery query) {
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
    @Path("/clients/verify")
    Client verify(VerifyClientRequest request);

    /**
     * FIXME
     *
     * @param clientId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/clients/{client_id}")
    Client get(@PathParam("client_id") String clientId);
}
