package io.quarkiverse.clerk.client.directories;

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
 * Directories: identity providers fill them with users over SCIM.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface DirectoriesApi {

    /**
     * Lists directories.
     *
     * @param query which page; an empty query is the first ten
     * @return one page with the total; never null
     */
    @GET
    @Path("/directories")
    Page<Directory> list(@BeanParam DirectoryQuery query);

    /**
     * Walks all directories, fetching pages as they are read.
     *
     * @param query its limit is the size of a page
     * @return all of them; never null
     */
    @PagesOf("list")
    default Stream<Directory> stream(DirectoryQuery query) {
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
    @Path("/directories")
    Directory create(CreateDirectoryRequest request);

    /**
     * Gets a directory.
     *
     * @param directoryId which one
     * @return the directory; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/directories/{directory_id}")
    Directory get(@PathParam("directory_id") String directoryId);

    /**
     * Changes a directory: what the request does not name stays as it is.
     *
     * @param directoryId which one
     * @param request what to set
     * @return the directory as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/directories/{directory_id}")
    Directory update(@PathParam("directory_id") String directoryId, UpdateDirectoryRequest request);

    /**
     * Deletes a directory. The provider's requests with its API key are refused from then on.
     *
     * @param directoryId which one
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/directories/{directory_id}")
    DeletedObject delete(@PathParam("directory_id") String directoryId);

    /**
     * Gives a directory a new API key, which the answer has and nothing tells later. The one before still works for a short
     * time, in which the provider has to get the new one.
     *
     * @param directoryId which one
     * @return the directory with its new API key; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/directories/{directory_id}/rotate_api_key")
    Directory rotateApiKey(@PathParam("directory_id") String directoryId);

    /**
     * Lists which groups of a directory get which roles, in the order in which they count.
     *
     * @param directoryId which one
     * @return all of them, with their number; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/directories/{directory_id}/group_role_mappings")
    Page<DirectoryGroupRoleMapping> listGroupRoleMappings(@PathParam("directory_id") String directoryId);

    /**
     * Gives a group of a directory a role. That has to be switched on for the directory.
     *
     * @param directoryId which one
     * @param request which group, and which role
     * @return the mapping as created; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/directories/{directory_id}/group_role_mappings")
    DirectoryGroupRoleMapping createGroupRoleMapping(@PathParam("directory_id") String directoryId,
            CreateDirectoryGroupRoleMappingRequest request);

    /**
     * Says anew which groups of a directory get which roles. That has to be switched on for the directory.
     *
     * @param directoryId which one
     * @param request all mappings there are from now on
     * @return all of them, with their number; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/directories/{directory_id}/group_role_mappings")
    Page<DirectoryGroupRoleMapping> replaceGroupRoleMappings(@PathParam("directory_id") String directoryId,
            ReplaceDirectoryGroupRoleMappingsRequest request);

    /**
     * Takes a role from a group of a directory. That has to be switched on for the directory.
     *
     * @param directoryId which one
     * @param mappingId which mapping
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/directories/{directory_id}/group_role_mappings/{mapping_id}")
    DeletedObject deleteGroupRoleMapping(@PathParam("directory_id") String directoryId,
            @PathParam("mapping_id") String mappingId);
}
