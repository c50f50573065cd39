package io.quarkiverse.clerk.client.rolesets;

import java.util.stream.Stream;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
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
public interface RoleSetsApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/role_sets")
    Page<RoleSet> list(@BeanParam RoleSetQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<RoleSet> stream(RoleSetQuery query) {
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
    @Path("/role_sets")
    RoleSet create(CreateRoleSetRequest request);

    /**
     * FIXME
     *
     * @param roleSetKeyOrId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/role_sets/{role_set_key_or_id}")
    RoleSet get(@PathParam("role_set_key_or_id") String roleSetKeyOrId);

    /**
     * FIXME
     *
     * @param roleSetKeyOrId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/role_sets/{role_set_key_or_id}")
    RoleSet update(@PathParam("role_set_key_or_id") String roleSetKeyOrId, UpdateRoleSetRequest request);

    /**
     * FIXME
     *
     * @param roleSetKeyOrId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/role_sets/{role_set_key_or_id}/replace")
    DeletedObject replace(@PathParam("role_set_key_or_id") String roleSetKeyOrId, ReplaceRoleSetRequest request);

    /**
     * FIXME
     *
     * @param roleSetKeyOrId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/role_sets/{role_set_key_or_id}/roles")
    RoleSet addRoles(@PathParam("role_set_key_or_id") String roleSetKeyOrId, AddRolesRequest request);

    /**
     * FIXME
     *
     * @param roleSetKeyOrId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/role_sets/{role_set_key_or_id}/roles/replace")
    RoleSet replaceRole(@PathParam("role_set_key_or_id") String roleSetKeyOrId, ReplaceRoleRequest request);
}
