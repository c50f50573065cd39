package io.quarkiverse.clerk.client.miscellaneous;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * What belongs to no other group.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface MiscellaneousApi {

    /**
     * Gets a page that finds out in the browser whether somebody is signed in.
     *
     * @param query what the page has to know
     * @return the page in HTML; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/public/interstitial")
    @Produces(MediaType.TEXT_HTML)
    String getPublicInterstitial(@BeanParam InterstitialQuery query);
}
