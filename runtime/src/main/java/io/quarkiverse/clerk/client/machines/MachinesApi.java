package io.quarkiverse.clerk.client.machines;

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
public interface MachinesApi {

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/machines")
    Page<Machine> list(@BeanParam MachineQuery query);

    /**
     * FIXME
     *
     * @param query FIXME
     * @return FIXME; never null
     */
    @PagesOf("list")
    default Stream<Machine> stream(MachineQuery query) {
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
    @Path("/machines")
    Machine create(CreateMachineRequest request);

    /**
     * FIXME
     *
     * @param machineId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/machines/{machine_id}")
    Machine get(@PathParam("machine_id") String machineId);

    /**
     * FIXME
     *
     * @param machineId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/machines/{machine_id}")
    Machine update(@PathParam("machine_id") String machineId, UpdateMachineRequest request);

    /**
     * FIXME
     *
     * @param machineId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/machines/{machine_id}")
    DeletedObject delete(@PathParam("machine_id") String machineId);

    /**
     * FIXME
     *
     * @param machineId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/machines/{machine_id}/secret_key")
    MachineSecretKey getSecretKey(@PathParam("machine_id") String machineId);

    /**
     * FIXME
     *
     * @param machineId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/machines/{machine_id}/secret_key/rotate")
    MachineSecretKey rotateSecretKey(@PathParam("machine_id") String machineId, RotateSecretKeyRequest request);

    /**
     * FIXME
     *
     * @param machineId FIXME
     * @param request FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/machines/{machine_id}/scopes")
    MachineScope createScope(@PathParam("machine_id") String machineId, CreateScopeRequest request);

    /**
     * FIXME
     *
     * @param machineId FIXME
     * @param otherMachineId FIXME
     * @return FIXME; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/machines/{machine_id}/scopes/{other_machine_id}")
    MachineScope deleteScope(@PathParam("machine_id") String machineId, @PathParam("other_machine_id") String otherMachineId);
}
