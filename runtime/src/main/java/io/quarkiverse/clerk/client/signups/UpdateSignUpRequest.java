package io.quarkiverse.clerk.client.signups;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param externalId FIXME
 * @param customAction FIXME
 */
@ClerkRequest
public record UpdateSignUpRequest(@Nullable Optional<String> externalId, @Nullable Boolean customAction) {

    /** {@return a builder without parts} */
    public static UpdateSignUpRequestBuilder builder() {
        return UpdateSignUpRequestBuilder.builder();
    }
}
