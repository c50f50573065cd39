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
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ApiKeysApi {

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/api_keys")
    ApiKey create(CreateApiKeyRequest request);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/api_keys")
    Page<ApiKey> list(@BeanParam ApiKeyQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<ApiKey> stream(ApiKeyQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * FIXME
     *
     * @param apiKeyID FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/api_keys/{apiKeyID}")
    ApiKey get(@PathParam("apiKeyID") String apiKeyID);

    /**
     * FIXME
     *
     * @param apiKeyID FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/api_keys/{apiKeyID}")
    ApiKey update(@PathParam("apiKeyID") String apiKeyID, UpdateApiKeyRequest request);

    /**
     * FIXME
     *
     * @param apiKeyID FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/api_keys/{apiKeyID}")
    DeletedObject delete(@PathParam("apiKeyID") String apiKeyID);

    /**
     * FIXME
     *
     * @param apiKeyID FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/api_keys/{apiKeyID}/secret")
    ApiKeySecret getSecret(@PathParam("apiKeyID") String apiKeyID);

    /**
     * FIXME
     *
     * @param apiKeyID FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/api_keys/{apiKeyID}/revoke")
    ApiKey revoke(@PathParam("apiKeyID") String apiKeyID, RevokeApiKeyRequest request);

    /**
     * FIXME
     *
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/api_keys/verify")
    ApiKey verify(VerifyApiKeyRequest request);
}
