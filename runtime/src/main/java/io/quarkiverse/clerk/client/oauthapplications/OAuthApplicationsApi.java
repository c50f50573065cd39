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
 * OAuth applications: programs of others that users may let use their account.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OAuthApplicationsApi {

    /**
     * Lists OAuth applications.
     *
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/oauth_applications")
    Page<OAuthApplication> list(@BeanParam OAuthApplicationQuery query);

    /**
     * Walks all OAuth applications, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<OAuthApplication> stream(OAuthApplicationQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Creates an OAuth application. The answer has its secret.
     *
     * @param request what it is to be
     * @return the application as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/oauth_applications")
    OAuthApplication create(CreateOAuthApplicationRequest request);

    /**
     * Gets an OAuth application.
     *
     * @param oauthApplicationId which one
     * @return the application, without its secret; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/oauth_applications/{oauth_application_id}")
    OAuthApplication get(@PathParam("oauth_application_id") String oauthApplicationId);

    /**
     * Changes an OAuth application: what the request does not name stays as it is.
     *
     * @param oauthApplicationId which one
     * @param request what to set, and what to clear
     * @return the application as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/oauth_applications/{oauth_application_id}")
    OAuthApplication update(@PathParam("oauth_application_id") String oauthApplicationId,
            UpdateOAuthApplicationRequest request);

    /**
     * Deletes an OAuth application for good.
     *
     * @param oauthApplicationId which one
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/oauth_applications/{oauth_application_id}")
    DeletedObject delete(@PathParam("oauth_application_id") String oauthApplicationId);

    /**
     * Gives an OAuth application a logo, or another one in place of its own.
     *
     * @param oauthApplicationId which one
     * @param image a picture in JPEG, PNG, GIF or WebP, 10 MB at most
     * @return the application as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/oauth_applications/{oauth_application_id}/logo")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    OAuthApplication uploadLogo(@PathParam("oauth_application_id") String oauthApplicationId, ImageUpload image);

    /**
     * Gives an OAuth application a new secret, which it has to be told.
     *
     * @param oauthApplicationId which one
     * @return the application with its new secret; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/oauth_applications/{oauth_application_id}/rotate_secret")
    OAuthApplication rotateSecret(@PathParam("oauth_application_id") String oauthApplicationId);

    /**
     * Takes the access token and the refresh token of a grant back: they can no longer be used. Access tokens that are JWTs
     * cannot be taken back.
     *
     * @param oauthApplicationId which one
     * @param request one of the tokens
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/oauth_applications/{oauth_application_id}/revoke_token")
    void revokeToken(@PathParam("oauth_application_id") String oauthApplicationId, RevokeOAuthTokenRequest request);
}
