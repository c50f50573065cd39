package io.quarkiverse.clerk.client.apikeys;

import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.quarkiverse.clerk.client.DeletedObject;
import io.quarkiverse.clerk.client.Page;
import io.quarkiverse.clerk.client.Pages;
import io.quarkiverse.clerk.client.PagesOf;

/**
 * API keys: what programs call the application with, for a user or an organization.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ApiKeysApi {

    /**
     * Creates an API key. The answer has the key itself.
     *
     * @param request what it is to be
     * @return the key as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/api_keys")
    ApiKey create(CreateApiKeyRequest request);

    /**
     * Lists the API keys of somebody.
     *
     * @param query whose keys, filters and page
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/api_keys")
    Page<ApiKey> list(@BeanParam ApiKeyQuery query);

    /**
     * Walks the API keys of somebody, fetching pages as they are read.
     *
     * @param query whose keys, and filters; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<ApiKey> stream(ApiKeyQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Gets what is known of an API key.
     *
     * @param apiKeyId {@code ak_…}
     * @return the key, without the key itself; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/api_keys/{apiKeyID}")
    ApiKey get(@PathParam("apiKeyID") String apiKeyId);

    /**
     * Changes an API key: what the request does not name stays as it is.
     *
     * @param apiKeyId {@code ak_…}
     * @param request what to set, and what to clear
     * @return the key as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/api_keys/{apiKeyID}")
    ApiKey update(@PathParam("apiKeyID") String apiKeyId, UpdateApiKeyRequest request);

    /**
     * Deletes an API key: it can no longer be used.
     *
     * @param apiKeyId {@code ak_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/api_keys/{apiKeyID}")
    DeletedObject delete(@PathParam("apiKeyID") String apiKeyId);

    /**
     * Gets the key itself.
     *
     * @param apiKeyId {@code ak_…}
     * @return the key itself; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/api_keys/{apiKeyID}/secret")
    ApiKeySecret getSecret(@PathParam("apiKeyID") String apiKeyId);

    /**
     * Takes an API key back: it can no longer be used, but is still known.
     *
     * @param apiKeyId {@code ak_…}
     * @param request why
     * @return the key as revoked; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/api_keys/{apiKeyID}/revoke")
    ApiKey revoke(@PathParam("apiKeyID") String apiKeyId, RevokeApiKeyRequest request);

    /**
     * Verifies an API key. It counts only if the answer says that it is neither revoked nor expired.
     *
     * @param request the key itself
     * @return what is known of the key; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/api_keys/verify")
    ApiKey verify(VerifyApiKeyRequest request);
}
