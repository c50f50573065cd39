package io.quarkiverse.clerk.client.adminportallinktokens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Tokens for links to the admin portal.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AdminPortalLinkTokensApi {

    /**
     * Creates a token for a link to the admin portal. The answer has the token itself.
     *
     * @param request what it is to be
     * @return the token as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/admin_portal_link_tokens")
    AdminPortalLinkToken create(CreateAdminPortalLinkTokenRequest request);

    /**
     * Takes a token back: it can no longer be used.
     *
     * @param adminPortalLinkTokenId {@code aplt_…}
     * @param request why
     * @return the token as revoked; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke")
    AdminPortalLinkToken revoke(@PathParam("adminPortalLinkTokenID") String adminPortalLinkTokenId,
            RevokeAdminPortalLinkTokenRequest request);
}
