package io.quarkiverse.clerk.client.signups;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Changes to a sign-up. What is not set, that is null, stays as it is; an empty {@code Optional} clears.
 *
 * @param externalId id in the application's own systems, which the user gets when the sign-up is complete
 * @param customAction whether a step of the application's own belongs to the sign-up
 */
@ClerkRequest
public record UpdateSignUpRequest(@Nullable Optional<String> externalId, @Nullable Boolean customAction) {

    /** {@return a builder without parts} */
    public static UpdateSignUpRequestBuilder builder() {
        return UpdateSignUpRequestBuilder.builder();
    }
}
