package io.quarkiverse.clerk.client.betafeatures;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about the instance. What is null stays as it is.
 *
 * @param restrictedToAllowlist whether only those on the allowlist may sign up
 * @param fromEmailAddress what stands before the {@code @} of the sender of emails, of letters and digits
 * @param progressiveSignUp whether sign-ups may be finished step by step; ask Clerk's support before you use it
 * @param testMode whether email addresses and phone numbers for tests can be used
 */
@ClerkRequest
public record UpdateInstanceSettingsRequest(@Nullable Boolean restrictedToAllowlist,
        @Nullable Optional<String> fromEmailAddress, @Nullable Boolean progressiveSignUp, @Nullable Boolean testMode) {

    /** {@return a builder without parts} */
    public static UpdateInstanceSettingsRequestBuilder builder() {
        return UpdateInstanceSettingsRequestBuilder.builder();
    }
}
