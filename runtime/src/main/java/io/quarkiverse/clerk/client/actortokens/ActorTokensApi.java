package io.quarkiverse.clerk.client.actortokens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Actor tokens: what lets support staff sign in as a user.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ActorTokensApi {

    /**
     * Creates a token that lets somebody sign in as another user. The answer has the token itself.
     *
     * @param request who wants to be whom
     * @return the token as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/actor_tokens")
    ActorToken create(CreateActorTokenRequest request);

    /**
     * Takes back an actor token that was not used.
     *
     * @param actorTokenId {@code act_…}
     * @return the token as revoked; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/actor_tokens/{actor_token_id}/revoke")
    ActorToken revoke(@PathParam("actor_token_id") String actorTokenId);
}
