package io.quarkiverse.clerk.client.agenttasks;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A task for an agent.
 *
 * @param onBehalfOf as whom it acts
 * @param permissions {@code *}: Clerk knows nothing else
 * @param agentName the agent, for the audit log; tasks with the same name are of the same agent
 * @param taskDescription what it does, for the audit log
 * @param redirectUrl where the link leads in the end: {@code https}, or {@code http} in development, on a domain of the
 *        instance
 * @param sessionMaxDurationInSeconds for how many seconds the session lasts; null for 1800
 */
@ClerkRequest
public record CreateAgentTaskRequest(OnBehalfOf onBehalfOf, String permissions, String agentName, String taskDescription,
        String redirectUrl, @Nullable Integer sessionMaxDurationInSeconds) {

    /** {@return a builder without parts} */
    public static CreateAgentTaskRequestBuilder builder() {
        return CreateAgentTaskRequestBuilder.builder();
    }

    /**
     * As whom an agent acts. One of the two is needed, and not both.
     *
     * @param userId {@code user_…}
     * @param identifier a verified email address, or another verified means of sign-in of the user
     */
    @ClerkRequest
    public record OnBehalfOf(@Nullable String userId, @Nullable String identifier) {

        /** {@return a builder without parts} */
        public static CreateAgentTaskRequestOnBehalfOfBuilder builder() {
            return CreateAgentTaskRequestOnBehalfOfBuilder.builder();
        }
    }
}
