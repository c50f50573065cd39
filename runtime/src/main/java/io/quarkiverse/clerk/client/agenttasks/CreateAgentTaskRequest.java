package io.quarkiverse.clerk.client.agenttasks;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param onBehalfOf FIXME
 * @param permissions FIXME
 * @param agentName FIXME
 * @param taskDescription FIXME
 * @param redirectUrl FIXME
 * @param sessionMaxDurationInSeconds FIXME
 */
@ClerkRequest
public record CreateAgentTaskRequest(OnBehalfOf onBehalfOf, String permissions, String agentName, String taskDescription,
        String redirectUrl, @Nullable Integer sessionMaxDurationInSeconds) {

    /** {@return a builder without parts} */
    public static CreateAgentTaskRequestBuilder builder() {
        return CreateAgentTaskRequestBuilder.builder();
    }

    /**
     * FIXME
     *
     * @param userId {@code user_…}
     * @param identifier FIXME
     */
    @ClerkRequest
    public record OnBehalfOf(@Nullable String userId, @Nullable String identifier) {

        /** {@return a builder without parts} */
        public static CreateAgentTaskRequestOnBehalfOfBuilder builder() {
            return CreateAgentTaskRequestOnBehalfOfBuilder.builder();
        }
    }
}
