package io.quarkiverse.clerk.client.oauthaccesstokens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * OAuth access tokens, which programs of others call the application with.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OAuthAccessTokensApi {

    /**
     * Verifies an OAuth access token. It counts only if the answer is a {@link OAuthTokenVerification.Token} that is neither
     * revoked nor expired.
     *
     * @param request the token itself
     * @return what is known of the token; never null
     * @throws ClerkApiException.NotFound if there is no such token
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/oauth_applications/access_tokens/verify")
    OAuthTokenVerification verify(VerifyOAuthAccessTokenRequest request);
}
