package io.quarkiverse.clerk.client.oauthapplications;

import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.ImageUpload;
import io.quarkiverse.clerk.client.Page;
import io.quarkiverse.clerk.client.Pages;
import io.quarkiverse.clerk.client.PagesOf;

/**
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OauthApplicationsApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/oauth_applications")
    Page<OAuthApplication> list(@BeanParam OAuthApplicationQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<OAuthApplication> stream(OAuthApplicationQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/oauth_applications")
    OAuthApplication create(CreateOAuthApplicationRequest request);

    /**
     * FIXME
     *
     * @param oauthApplicationId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/oauth_applications/{oauth_application_id}")
    OAuthApplication get(@PathParam("oauth_application_id") String oauthApplicationId);

    /**
     * FIXME
     *
     * @param oauthApplicationId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/oauth_applications/{oauth_application_id}")
    OAuthApplication update(@PathParam("oauth_application_id") String oauthApplicationId,
            UpdateOAuthApplicationRequest request);

    /**
     * FIXME
     *
     * @param oauthApplicationId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/oauth_applications/{oauth_application_id}")
    DeletedObject delete(@PathParam("oauth_application_id") String oauthApplicationId);

    /**
     * FIXME
     *
     * @param oauthApplicationId FIXME
     * @param image FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/oauth_applications/{oauth_application_id}/logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    OAuthApplication uploadLogo(@PathParam("oauth_application_id") String oauthApplicationId, ImageUpload image);

    /**
     * FIXME
     *
     * @param oauthApplicationId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/oauth_applications/{oauth_application_id}/rotate_secret")
    OAuthApplication rotateSecret(@PathParam("oauth_application_id") String oauthApplicationId);

    /**
     * FIXME
     *
     * @param oauthApplicationId FIXME
     * @param request FIXME
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/oauth_applications/{oauth_application_id}/revoke_token")
    void revokeToken(@PathParam("oauth_application_id") String oauthApplicationId, RevokeTokenRequest request);
}
