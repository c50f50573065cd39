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
 * Machines: programs that call each other with tokens of their own.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface MachinesApi {

    /**
     * Lists machines, newest first unless the query says otherwise.
     *
     * @param query filters, order and page; an empty query is the first ten
     * @return one page with the total; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @GET
    @Path("/machines")
    Page<Machine> list(@BeanParam MachineQuery query);

    /**
     * Walks all machines, fetching pages as they are read.
     *
     * @param query filters and order; its limit is the size of a page
     * @return all that pass the filters; never null
     */
    @PagesOf("list")
    default Stream<Machine> stream(MachineQuery query) {
        return Pages.stream(query, page -> list(page));
    }

    /**
     * Creates a machine. The answer has its secret key.
     *
     * @param request what it is to be
     * @return the machine as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/machines")
    Machine create(CreateMachineRequest request);

    /**
     * Gets a machine.
     *
     * @param machineId {@code mch_…}
     * @return the machine; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/machines/{machine_id}")
    Machine get(@PathParam("machine_id") String machineId);

    /**
     * Changes a machine: what the request does not name stays as it is.
     *
     * @param machineId {@code mch_…}
     * @param request what to set
     * @return the machine as changed; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @PATCH
    @Path("/machines/{machine_id}")
    Machine update(@PathParam("machine_id") String machineId, UpdateMachineRequest request);

    /**
     * Deletes a machine.
     *
     * @param machineId {@code mch_…}
     * @return what has been deleted; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/machines/{machine_id}")
    DeletedObject delete(@PathParam("machine_id") String machineId);

    /**
     * Gets what a machine proves itself with.
     *
     * @param machineId {@code mch_…}
     * @return the secret key; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @GET
    @Path("/machines/{machine_id}/secret_key")
    MachineSecretKey getSecretKey(@PathParam("machine_id") String machineId);

    /**
     * Gives a machine a new secret key. The one before can still be used for the time that the request says.
     *
     * @param machineId {@code mch_…}
     * @param request for how long the one before can be used
     * @return the new secret key; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/machines/{machine_id}/secret_key/rotate")
    MachineSecretKey rotateSecretKey(@PathParam("machine_id") String machineId, RotateSecretKeyRequest request);

    /**
     * Lets a machine call another. It may call 150 at most.
     *
     * @param machineId the machine that calls, {@code mch_…}
     * @param request the machine that is called
     * @return that it may; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/machines/{machine_id}/scopes")
    MachineScope createScope(@PathParam("machine_id") String machineId, CreateScopeRequest request);

    /**
     * Lets a machine no longer call another.
     *
     * @param machineId the machine that calls, {@code mch_…}
     * @param otherMachineId the machine that is called, {@code mch_…}
     * @return that it may no longer; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @DELETE
    @Path("/machines/{machine_id}/scopes/{other_machine_id}")
    MachineScope deleteScope(@PathParam("machine_id") String machineId, @PathParam("other_machine_id") String otherMachineId);
}
