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
 * Clients: the browsers and apps in which users sign in.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ClientsApi {

    /**
     * Lists clients, newest first.
     *
     * @param query which page; an empty query is the first ten
     * @return one page, with the total if the query asks for it; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     * @deprecated Clerk is going to remove it, and names no replacement
     */
    @Deprecated
    @GET
    @Path("/clients")
    Page<Client> list(@BeanParam ClientQuery query);

    /**
     * Walks all clients, newest first, fetching pages as they are read.
     *
     * @param query its limit is the size of a page
     * @return all of them; never null
     * @deprecated like {@link #list}
     */
    @Deprecated
    @PagesOf("list")
    default Stream<Client> stream(ClientQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Finds out which client a token is of.
     *
     * @param request the token
     * @return the client; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/clients/verify")
    Client verify(VerifyClientRequest request);

    /**
     * Gets a client.
     *
     * @param clientId {@code client_…}
     * @return the client; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/clients/{client_id}")
    Client get(@PathParam("client_id") String clientId);
}
