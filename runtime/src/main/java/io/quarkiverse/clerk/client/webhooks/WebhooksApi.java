package io.quarkiverse.clerk.client.webhooks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface WebhooksApi {

    /**
     * FIXME
     *
     * @return FIXME; never null
     */
    @POST
    @Path("/webhooks/svix")
    SvixUrl createSvixApp();

    /**
     * FIXME
     */
    @DELETE
    @Path("/webhooks/svix")
    void deleteSvixApp();

    /**
     * FIXME
     *
     * @return FIXME; never null
     */
    @POST
    @Path("/webhooks/svix_url")
    SvixUrl generateSvixAuthURL();
}
