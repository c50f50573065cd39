package io.quarkiverse.clerk.client.actortokens;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonAnyGetter;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Who signs in as whom.
 *
 * @param userId {@code user_…}
 * @param actor who signs in; it becomes the claim {@code act} of session tokens
 * @param expiresInSeconds for how many seconds the token can be used; null for 3600
 * @param sessionMaxDurationInSeconds for how many seconds the session lasts; null for 1800
 */
@ClerkRequest
public record CreateActorTokenRequest(String userId, Actor actor, @Nullable Integer expiresInSeconds,
        @Nullable Integer sessionMaxDurationInSeconds) {

    /** {@return a builder without parts} */
    public static CreateActorTokenRequestBuilder builder() {
        return CreateActorTokenRequestBuilder.builder();
    }

    /**
     * Who signs in as another.
     *
     * @param sub the id of that one, {@code user_…}
     * @param claims what else session tokens are to say of that one
     */
    public record Actor(String sub, @JsonAnyGetter @Nullable Map<String, Object> claims) {

        /**
         * Names somebody.
         *
         * @param userId {@code user_…}
         * @return nothing but the id; never null
         */
        public static Actor of(String userId) {
            return new Actor(userId, null);
        }
    }
}
