package io.quarkiverse.clerk.client.agenttasks;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code agent_task}
 * @param agentId FIXME
 * @param agentTaskId FIXME
 * @param taskId FIXME
 * @param url FIXME
 */
public record AgentTask(String object, String agentId, String agentTaskId, @Deprecated String taskId, @Nullable String url) {

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "AgentTask";
    }
}
