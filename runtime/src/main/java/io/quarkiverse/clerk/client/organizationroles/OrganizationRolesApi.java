package io.quarkiverse.clerk.client.organizationroles;

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
public interface OrganizationRolesApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organization_roles")
    Page<Role> list(@BeanParam OrganizationRoleQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<Role> stream(OrganizationRoleQuery query) {
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
    @Path("/organization_roles")
    Role create(CreateOrganizationRoleRequest request);

    /**
     * FIXME
     *
     * @param organizationRoleId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organization_roles/{organization_role_id}")
    Role get(@PathParam("organization_role_id") String organizationRoleId);

    /**
     * FIXME
     *
     * @param organizationRoleId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organization_roles/{organization_role_id}")
    Role update(@PathParam("organization_role_id") String organizationRoleId, UpdateOrganizationRoleRequest request);

    /**
     * FIXME
     *
     * @param organizationRoleId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organization_roles/{organization_role_id}")
    DeletedObject delete(@PathParam("organization_role_id") String organizationRoleId);

    /**
     * FIXME
     *
     * @param organizationRoleId FIXME
     * @param permissionId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/organization_roles/{organization_role_id}/permissions/{permission_id}")
    Role assignPermission(@PathParam("organization_role_id") String organizationRoleId,
            @PathParam("permission_id") String permissionId);

    /**
     * FIXME
     *
     * @param organizationRoleId FIXME
     * @param permissionId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organization_roles/{organization_role_id}/permissions/{permission_id}")
    Role removePermission(@PathParam("organization_role_id") String organizationRoleId,
            @PathParam("permission_id") String permissionId);
}
