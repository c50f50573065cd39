package io.quarkiverse.clerk.client.agenttasks;

import org.jspecify.annotations.Nullable;

/**
 * A task that an agent does as a user.
 *
 * @param object always {@code agent_task}
 * @param agentId the agent, the same for each task of its name
 * @param agentTaskId which task
 * @param taskId use {@code agentTaskId}
 * @param url the link that signs the agent in as the user, which lets in whoever has it; null except in the answer to the
 *        creation
 */
public record AgentTask(String object, String agentId, String agentTaskId, @Deprecated String taskId, @Nullable String url) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "AgentTask";
    }
}
