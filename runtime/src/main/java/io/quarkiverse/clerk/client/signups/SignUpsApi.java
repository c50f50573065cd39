package io.quarkiverse.clerk.client.signups;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Sign-ups: attempts to become a user.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SignUpsApi {

    /**
     * Gets a sign-up.
     *
     * @param id {@code sua_…}
     * @return the sign-up; never null
     */
    @GET
    @Path("/sign_ups/{id}")
    SignUp get(@PathParam("id") String id);

    /**
     * Changes a sign-up: what the request does not name stays as it is.
     *
     * @param id {@code sua_…}
     * @param request what to set, and what to clear
     * @return the sign-up as changed; never null
     */
    @PATCH
    @Path("/sign_ups/{id}")
    SignUp update(@PathParam("id") String id, UpdateSignUpRequest request);
}
