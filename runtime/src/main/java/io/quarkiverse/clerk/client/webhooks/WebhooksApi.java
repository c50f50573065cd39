package io.quarkiverse.clerk.client.webhooks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The instance's account at Svix, which sends Clerk's webhooks.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface WebhooksApi {

    /**
     * Gives the instance an account at Svix.
     *
     * @return the way into it; never null
     */
    @POST
    @Path("/webhooks/svix")
    SvixUrl createSvixApp();

    /**
     * Takes the instance's account at Svix away.
     */
    @DELETE
    @Path("/webhooks/svix")
    void deleteSvixApp();

    /**
     * Makes a new way into the instance's account at Svix.
     *
     * @return the way into it; never null
     */
    @POST
    @Path("/webhooks/svix_url")
    SvixUrl generateSvixAuthURL();
}
