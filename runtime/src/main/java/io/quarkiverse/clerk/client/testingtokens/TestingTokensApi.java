package io.quarkiverse.clerk.client.testingtokens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Testing tokens: what lets tests in a browser pass Clerk's protection against bots.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface TestingTokensApi {

    /**
     * Creates a testing token.
     *
     * @return the token; never null
     */
    @POST
    @Path("/testing_tokens")
    TestingToken create();
}
