package io.quarkiverse.clerk.client.signintokens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Sign-in tokens: what lets users sign in without another factor.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface SignInTokensApi {

    /**
     * Creates a token that lets a user sign in. The answer has the token itself.
     *
     * @param request who is to sign in
     * @return the token as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/sign_in_tokens")
    SignInToken create(CreateSignInTokenRequest request);

    /**
     * Takes back a sign-in token that was not used.
     *
     * @param signInTokenId {@code sit_…}
     * @return the token as revoked; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/sign_in_tokens/{sign_in_token_id}/revoke")
    SignInToken revoke(@PathParam("sign_in_token_id") String signInTokenId);
}
