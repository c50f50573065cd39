package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param expiresInSeconds FIXME
 */
@ClerkRequest
public record CreateSessionTokenRequest(@Nullable Integer expiresInSeconds) {

    /** {@return a builder without parts} */
    public static CreateSessionTokenRequestBuilder builder() {
        return CreateSessionTokenRequestBuilder.builder();
    }
}
