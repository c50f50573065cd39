package io.quarkiverse.clerk.client.signups;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about a sign-up. What is null stays as it is; an empty {@code Optional} clears.
 *
 * @param externalId id in the application's own systems, which the user gets
 * @param customAction whether it is marked as one of your own flows
 */
@ClerkRequest
public record UpdateSignUpRequest(@Nullable Optional<String> externalId, @Nullable Boolean customAction) {

    /** {@return a builder without parts} */
    public static UpdateSignUpRequestBuilder builder() {
        return UpdateSignUpRequestBuilder.builder();
    }
}
