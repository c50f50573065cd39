package io.quarkiverse.clerk.client.signups;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SignUpsApi {

    /**
     * FIXME
     *
     * @param id FIXME
     * @return FIXME; never null
     */
    @GET
    @Path("/sign_ups/{id}")
    SignUp get(@PathParam("id") String id);

    /**
     * FIXME
     *
     * @param id FIXME
     * @param request FIXME
     * @return FIXME; never null
     */
    @PATCH
    @Path("/sign_ups/{id}")
    SignUp update(@PathParam("id") String id, UpdateSignUpRequest request);
}
