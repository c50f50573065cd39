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
 * FIXME
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface DirectoriesApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @GET
    @Path("/directories")
    Page<Directory> list(@BeanParam DirectoryQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<Directory> stream(DirectoryQuery query) {
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
    @Path("/directories")
    Directory create(CreateDirectoryRequest request);

    /**
     * FIXME
     *
     * @param directoryId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/directories/{directory_id}")
    Directory get(@PathParam("directory_id") String directoryId);

    /**
     * FIXME
     *
     * @param directoryId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/directories/{directory_id}")
    Directory update(@PathParam("directory_id") String directoryId, UpdateDirectoryRequest request);

    /**
     * FIXME
     *
     * @param directoryId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/directories/{directory_id}")
    DeletedObject delete(@PathParam("directory_id") String directoryId);

    /**
     * FIXME
     *
     * @param directoryId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/directories/{directory_id}/rotate_api_key")
    Directory rotateApiKey(@PathParam("directory_id") String directoryId);

    /**
     * FIXME
     *
     * @param directoryId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/directories/{directory_id}/group_role_mappings")
    Page<DirectoryGroupRoleMapping> listGroupRoleMappings(@PathParam("directory_id") String directoryId);

    /**
     * FIXME
     *
     * @param directoryId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/directories/{directory_id}/group_role_mappings")
    DirectoryGroupRoleMapping createGroupRoleMapping(@PathParam("directory_id") String directoryId,
            CreateGroupRoleMappingRequest request);

    /**
     * FIXME
     *
     * @param directoryId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PUT
    @Path("/directories/{directory_id}/group_role_mappings")
    Page<DirectoryGroupRoleMapping> replaceGroupRoleMappings(@PathParam("directory_id") String directoryId,
            ReplaceGroupRoleMappingsRequest request);

    /**
     * FIXME
     *
     * @param directoryId FIXME
     * @param mappingId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/directories/{directory_id}/group_role_mappings/{mapping_id}")
    DeletedObject deleteGroupRoleMapping(@PathParam("directory_id") String directoryId,
            @PathParam("mapping_id") String mappingId);
}
