package io.quarkiverse.clerk.client.organizationpermissions;

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
 * Permissions: what roles consist of.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OrganizationPermissionsApi {

    /**
     * Lists permissions, Clerk's own among them.
     *
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organization_permissions")
    Page<Permission> list(@BeanParam OrganizationPermissionQuery query);

    /**
     * Walks all permissions, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<Permission> stream(OrganizationPermissionQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Creates a permission.
     *
     * @param request what it is to be
     * @return the permission as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organization_permissions")
    Permission create(CreateOrganizationPermissionRequest request);

    /**
     * Gets a permission.
     *
     * @param permissionId which one
     * @return the permission; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organization_permissions/{permission_id}")
    Permission get(@PathParam("permission_id") String permissionId);

    /**
     * Changes a permission: what the request does not name stays as it is. Clerk's own cannot be changed.
     *
     * @param permissionId which one
     * @param request what to set
     * @return the permission as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organization_permissions/{permission_id}")
    Permission update(@PathParam("permission_id") String permissionId, UpdateOrganizationPermissionRequest request);

    /**
     * Deletes a permission. Clerk's own cannot be deleted.
     *
     * @param permissionId which one
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organization_permissions/{permission_id}")
    DeletedObject delete(@PathParam("permission_id") String permissionId);
}
