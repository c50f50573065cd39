package io.quarkiverse.clerk.client.jwks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The keys that the instance signs its tokens with. */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface JwksApi {

    /**
     * The JSON Web Key Set of the instance. Requests are authenticated without this: the extension keeps its own copy.
     *
     * @return all keys in use; never null
     */
    @GET
    @Path("/jwks")
    JsonWebKeySet getJWKS();
}
