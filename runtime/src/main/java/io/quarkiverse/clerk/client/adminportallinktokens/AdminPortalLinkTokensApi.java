package io.quarkiverse.clerk.client.adminportallinktokens;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
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
public interface AdminPortalLinkTokensApi {

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/admin_portal_link_tokens")
    AdminPortalLinkToken create(CreateAdminPortalLinkTokenRequest request);

    /**
     * FIXME
     *
     * @param adminPortalLinkTokenID FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke")
    AdminPortalLinkToken revoke(@PathParam("adminPortalLinkTokenID") String adminPortalLinkTokenID,
            RevokeAdminPortalLinkTokenRequest request);
}
