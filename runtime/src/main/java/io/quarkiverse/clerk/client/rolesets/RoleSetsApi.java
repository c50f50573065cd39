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
 * Role sets: which roles an organization can choose from.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface RoleSetsApi {

    /**
     * Lists role sets, newest first unless the query says otherwise.
     *
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/role_sets")
    Page<RoleSet> list(@BeanParam RoleSetQuery query);

    /**
     * Walks all role sets, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<RoleSet> stream(RoleSetQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Creates a role set.
     *
     * @param request what it is to be
     * @return the role set as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/role_sets")
    RoleSet create(CreateRoleSetRequest request);

    /**
     * Gets a role set.
     *
     * @param roleSetKeyOrId its key, {@code role_set:…}, or its id
     * @return the role set; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/role_sets/{role_set_key_or_id}")
    RoleSet get(@PathParam("role_set_key_or_id") String roleSetKeyOrId);

    /**
     * Changes a role set: what the request does not name stays as it is.
     *
     * @param roleSetKeyOrId its key, {@code role_set:…}, or its id
     * @param request what to set, and what to clear
     * @return the role set as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/role_sets/{role_set_key_or_id}")
    RoleSet update(@PathParam("role_set_key_or_id") String roleSetKeyOrId, UpdateRoleSetRequest request);

    /**
     * Deletes a role set, and gives its organizations another one in the same step.
     *
     * @param roleSetKeyOrId its key, {@code role_set:…}, or its id
     * @param request which one takes its place
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/role_sets/{role_set_key_or_id}/replace")
    DeletedObject replace(@PathParam("role_set_key_or_id") String roleSetKeyOrId, ReplaceRoleSetRequest request);

    /**
     * Adds roles to a role set.
     *
     * @param roleSetKeyOrId its key, {@code role_set:…}, or its id
     * @param request the roles, and what they are for
     * @return the role set as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/role_sets/{role_set_key_or_id}/roles")
    RoleSet addRoles(@PathParam("role_set_key_or_id") String roleSetKeyOrId, AddRolesRequest request);

    /**
     * Takes a role out of a role set, and gives its members another one in the same step.
     *
     * @param roleSetKeyOrId its key, {@code role_set:…}, or its id
     * @param request which role gives way to which
     * @return the role set as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/role_sets/{role_set_key_or_id}/roles/replace")
    RoleSet replaceRole(@PathParam("role_set_key_or_id") String roleSetKeyOrId, ReplaceRoleRequest request);
}
