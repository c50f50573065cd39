package io.quarkiverse.clerk.client.scimdirectories;

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
public interface ScimDirectoriesApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @GET
    @Path("/scim_directories")
    Page<ScimDirectory> list(@BeanParam ScimDirectoryQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<ScimDirectory> stream(ScimDirectoryQuery query) {
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
    @Path("/scim_directories")
    ScimDirectory create(CreateScimDirectoryRequest request);

    /**
     * FIXME
     *
     * @param scimDirectoryId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/scim_directories/{scim_directory_id}")
    ScimDirectory get(@PathParam("scim_directory_id") String scimDirectoryId);

    /**
     * FIXME
     *
     * @param scimDirectoryId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/scim_directories/{scim_directory_id}")
    ScimDirectory update(@PathParam("scim_directory_id") String scimDirectoryId, UpdateScimDirectoryRequest request);

    /**
     * FIXME
     *
     * @param scimDirectoryId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/scim_directories/{scim_directory_id}")
    DeletedObject delete(@PathParam("scim_directory_id") String scimDirectoryId);

    /**
     * FIXME
     *
     * @param scimDirectoryId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/scim_directories/{scim_directory_id}/rotate_api_key")
    ScimDirectory rotateApiKey(@PathParam("scim_directory_id") String scimDirectoryId);

    /**
     * FIXME
     *
     * @param scimDirectoryId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/scim_directories/{scim_directory_id}/group_role_mappings")
    Page<ScimGroupRoleMapping> listGroupRoleMappings(@PathParam("scim_directory_id") String scimDirectoryId);

    /**
     * FIXME
     *
     * @param scimDirectoryId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/scim_directories/{scim_directory_id}/group_role_mappings")
    ScimGroupRoleMapping createGroupRoleMapping(@PathParam("scim_directory_id") String scimDirectoryId,
            CreateGroupRoleMappingRequest request);

    /**
     * FIXME
     *
     * @param scimDirectoryId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/scim_directories/{scim_directory_id}/group_role_mappings")
    Page<ScimGroupRoleMapping> replaceGroupRoleMappings(@PathParam("scim_directory_id") String scimDirectoryId,
            ReplaceGroupRoleMappingsRequest request);

    /**
     * FIXME
     *
     * @param scimDirectoryId FIXME
     * @param mappingId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}")
    DeletedObject deleteGroupRoleMapping(@PathParam("scim_directory_id") String scimDirectoryId,
            @PathParam("mapping_id") String mappingId);
}
