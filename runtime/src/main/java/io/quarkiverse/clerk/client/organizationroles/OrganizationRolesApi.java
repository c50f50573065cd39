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
 * Roles: what members of organizations may do.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface OrganizationRolesApi {

    /**
     * Lists roles, newest first unless the query says otherwise.
     *
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/organization_roles")
    Page<Role> list(@BeanParam OrganizationRoleQuery query);

    /**
     * Walks all roles, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<Role> stream(OrganizationRoleQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Creates a role.
     *
     * @param request what it is to be
     * @return the role as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/organization_roles")
    Role create(CreateOrganizationRoleRequest request);

    /**
     * Gets a role.
     *
     * @param organizationRoleId which one
     * @return the role; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/organization_roles/{organization_role_id}")
    Role get(@PathParam("organization_role_id") String organizationRoleId);

    /**
     * Changes a role: what the request does not name stays as it is. Where organizations give the role to their creators or to
     * people of their domains, a new key is taken over there.
     *
     * @param organizationRoleId which one
     * @param request what to set, and what to clear
     * @return the role as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/organization_roles/{organization_role_id}")
    Role update(@PathParam("organization_role_id") String organizationRoleId, UpdateOrganizationRoleRequest request);

    /**
     * Deletes a role. It must be neither the role of creators, nor that of a domain, nor in an invitation, nor have members.
     *
     * @param organizationRoleId which one
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organization_roles/{organization_role_id}")
    DeletedObject delete(@PathParam("organization_role_id") String organizationRoleId);

    /**
     * Gives a role another permission.
     *
     * @param organizationRoleId which one
     * @param permissionId the permission it gets
     * @return the role as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/organization_roles/{organization_role_id}/permissions/{permission_id}")
    Role assignPermission(@PathParam("organization_role_id") String organizationRoleId,
            @PathParam("permission_id") String permissionId);

    /**
     * Takes a permission from a role.
     *
     * @param organizationRoleId which one
     * @param permissionId the permission it loses
     * @return the role as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/organization_roles/{organization_role_id}/permissions/{permission_id}")
    Role removePermission(@PathParam("organization_role_id") String organizationRoleId,
            @PathParam("permission_id") String permissionId);
}
