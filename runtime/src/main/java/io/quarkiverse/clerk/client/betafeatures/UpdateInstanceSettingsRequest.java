package io.quarkiverse.clerk.client.betafeatures;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param restrictedToAllowlist FIXME
 * @param fromEmailAddress FIXME
 * @param progressiveSignUp FIXME
 * @param testMode FIXME
 */
@ClerkRequest
public record UpdateInstanceSettingsRequest(@Nullable Boolean restrictedToAllowlist,
        @Nullable Optional<String> fromEmailAddress, @Nullable Boolean progressiveSignUp, @Nullable Boolean testMode) {

    /** {@return a builder without parts} */
    public static UpdateInstanceSettingsRequestBuilder builder() {
        return UpdateInstanceSettingsRequestBuilder.builder();
    }
}
