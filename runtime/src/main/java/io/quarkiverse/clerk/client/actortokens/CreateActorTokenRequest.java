package io.quarkiverse.clerk.client.actortokens;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Who signs in as whom.
 *
 * @param userId {@code user_…}
 * @param actor who signs in: {@code sub} has to be that one's id; all of it becomes the claim {@code act} of session tokens
 * @param expiresInSeconds for how many seconds the token can be used; null for 3600
 * @param sessionMaxDurationInSeconds for how many seconds the session lasts; null for 1800
 */
@ClerkRequest
public record CreateActorTokenRequest(String userId, Map<String, Object> actor, @Nullable Integer expiresInSeconds,
        @Nullable Integer sessionMaxDurationInSeconds) {

    /** {@return a builder without parts} */
    public static CreateActorTokenRequestBuilder builder() {
        return CreateActorTokenRequestBuilder.builder();
    }
}
