package io.quarkiverse.clerk.client.redirecturls;

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
 * Redirect URLs: where sign-ins of mobile apps may lead back to.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface RedirectUrlsApi {

    /**
     * Lists redirect URLs.
     *
     * @param query which page; an empty query is the first ten
     * @return one page, with the total if the query asks for it; never null
     */
    @GET
    @Path("/redirect_urls")
    Page<RedirectUrl> list(@BeanParam RedirectUrlQuery query);

    /**
     * Walks all redirect URLs, fetching pages as they are read.
     *
     * @param query its limit is the size of a page
     * @return all of them; never null
     */
    @PagesOf("list")
    default Stream<RedirectUrl> stream(RedirectUrlQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Allows another redirect URL.
     *
     * @param request the URL
     * @return the redirect URL as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/redirect_urls")
    RedirectUrl create(CreateRedirectUrlRequest request);

    /**
     * Gets a redirect URL.
     *
     * @param id {@code ru_…}
     * @return the redirect URL; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/redirect_urls/{id}")
    RedirectUrl get(@PathParam("id") String id);

    /**
     * Allows a redirect URL no longer.
     *
     * @param id {@code ru_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/redirect_urls/{id}")
    DeletedObject delete(@PathParam("id") String id);
}
