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
 * SCIM directories: the same as directories, under their old names.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface ScimDirectoriesApi {

    /**
     * Lists directories.
     *
     * @param query which page; an empty query is the first ten
     * @return one page with the total; never null
     */
    @GET
    @Path("/scim_directories")
    Page<ScimDirectory> list(@BeanParam ScimDirectoryQuery query);

    /**
     * Walks all directories, fetching pages as they are read.
     *
     * @param query its limit is the size of a page
     * @return all of them; never null
     */
    @PagesOf("list")
    default Stream<ScimDirectory> stream(ScimDirectoryQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Creates a directory. The answer has its API key.
     *
     * @param request what it is to be
     * @return the directory as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/scim_directories")
    ScimDirectory create(CreateScimDirectoryRequest request);

    /**
     * Gets a directory.
     *
     * @param scimDirectoryId which one
     * @return the directory; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/scim_directories/{scim_directory_id}")
    ScimDirectory get(@PathParam("scim_directory_id") String scimDirectoryId);

    /**
     * Changes a directory: what the request does not name stays as it is.
     *
     * @param scimDirectoryId which one
     * @param request what to set
     * @return the directory as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/scim_directories/{scim_directory_id}")
    ScimDirectory update(@PathParam("scim_directory_id") String scimDirectoryId, UpdateScimDirectoryRequest request);

    /**
     * Deletes a directory. The provider's requests with its API key are refused from then on.
     *
     * @param scimDirectoryId which one
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/scim_directories/{scim_directory_id}")
    DeletedObject delete(@PathParam("scim_directory_id") String scimDirectoryId);

    /**
     * Gives a directory a new API key, which the answer has and nothing tells later. The one before still works for a short
     * time, in which the provider has to get the new one.
     *
     * @param scimDirectoryId which one
     * @return the directory with its new API key; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/scim_directories/{scim_directory_id}/rotate_api_key")
    ScimDirectory rotateApiKey(@PathParam("scim_directory_id") String scimDirectoryId);

    /**
     * Lists which groups of a directory get which roles, in the order in which they count.
     *
     * @param scimDirectoryId which one
     * @return all of them, with their number; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/scim_directories/{scim_directory_id}/group_role_mappings")
    Page<ScimGroupRoleMapping> listGroupRoleMappings(@PathParam("scim_directory_id") String scimDirectoryId);

    /**
     * Gives a group of a directory a role. That has to be switched on for the directory.
     *
     * @param scimDirectoryId which one
     * @param request which group, and which role
     * @return the mapping as created; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/scim_directories/{scim_directory_id}/group_role_mappings")
    ScimGroupRoleMapping createGroupRoleMapping(@PathParam("scim_directory_id") String scimDirectoryId,
            CreateScimGroupRoleMappingRequest request);

    /**
     * Says anew which groups of a directory get which roles. That has to be switched on for the directory.
     *
     * @param scimDirectoryId which one
     * @param request all mappings there are from now on
     * @return all of them, with their number; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/scim_directories/{scim_directory_id}/group_role_mappings")
    Page<ScimGroupRoleMapping> replaceGroupRoleMappings(@PathParam("scim_directory_id") String scimDirectoryId,
            ReplaceScimGroupRoleMappingsRequest request);

    /**
     * Takes a role from a group of a directory. That has to be switched on for the directory.
     *
     * @param scimDirectoryId which one
     * @param mappingId which mapping
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}")
    DeletedObject deleteGroupRoleMapping(@PathParam("scim_directory_id") String scimDirectoryId,
            @PathParam("mapping_id") String mappingId);
}
