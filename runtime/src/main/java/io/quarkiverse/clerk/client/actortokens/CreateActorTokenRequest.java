package io.quarkiverse.clerk.client.actortokens;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param userId {@code user_…}
 * @param actor FIXME
 * @param expiresInSeconds FIXME
 * @param sessionMaxDurationInSeconds FIXME
 */
@ClerkRequest
public record CreateActorTokenRequest(String userId, Map<String, Object> actor, @Nullable Integer expiresInSeconds,
        @Nullable Integer sessionMaxDurationInSeconds) {

    /** {@return a builder without parts} */
    public static CreateActorTokenRequestBuilder builder() {
        return CreateActorTokenRequestBuilder.builder();
    }
}
