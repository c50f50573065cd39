package io.quarkiverse.clerk.client.agenttasks;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/**
 * Agent tasks: what agents do as a user.
 *
 * @see <a href="https://clerk.com/docs/reference/backend-api">Clerk's reference</a>
 */
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public interface AgentTasksApi {

    /**
     * Creates a task for an agent. The answer has a link that signs it in as the user.
     *
     * @param request who is to do what as whom
     * @return the task as created; never null
     * @throws ClerkApiException.InvalidRequest if Clerk refuses a value
     */
    @POST
    @Path("/agents/tasks")
    AgentTask create(CreateAgentTaskRequest request);

    /**
     * Takes back a task that was not begun.
     *
     * @param agentTaskId which task
     * @return the task as revoked; never null
     * @throws ClerkApiException.NotFound if there is none with that id
     */
    @POST
    @Path("/agents/tasks/{agent_task_id}/revoke")
    AgentTask revoke(@PathParam("agent_task_id") String agentTaskId);
}
