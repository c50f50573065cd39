package io.quarkiverse.clerk.client.sessions;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * How long a token lives.
 *
 * @param expiresInSeconds 30 to 315360000 seconds, that is ten years; null for the usual lifetime
 */
@ClerkRequest
public record CreateSessionTokenRequest(@Nullable Integer expiresInSeconds) {

    /** {@return a builder without parts} */
    public static CreateSessionTokenRequestBuilder builder() {
        return CreateSessionTokenRequestBuilder.builder();
    }
}
