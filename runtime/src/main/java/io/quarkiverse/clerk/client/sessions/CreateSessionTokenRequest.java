package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A session token to be created.
 *
 * @param expiresInSeconds for how many seconds it can be used, 30 to 315360000; null for the usual time
 */
@ClerkRequest
public record CreateSessionTokenRequest(@Nullable Integer expiresInSeconds) {

    /** {@return a builder without parts} */
    public static CreateSessionTokenRequestBuilder builder() {
        return CreateSessionTokenRequestBuilder.builder();
    }
}
