package io.quarkiverse.clerk.client.jwks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * The keys that the instance signs its tokens with.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface JwksApi {

    /**
     * Gets the keys.
     *
     * @return all keys that are in use; never null
     */
    @GET
    @Path("/jwks")
    JsonWebKeySet getJWKS();
}
