package io.quarkiverse.clerk.client.samlconnections;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What the provider is told of the user beforehand.
 *
 * @param mode which text it is told
 * @param source with {@link LoginHintMode#CUSTOM_ATTRIBUTE}, the key in public metadata whose value it is told
 */
@ClerkRequest
public record LoginHintRequest(LoginHintMode mode, @Nullable String source) {

    /** {@return a builder without parts} */
    public static LoginHintRequestBuilder builder() {
        return LoginHintRequestBuilder.builder();
    }
}
