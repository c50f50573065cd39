package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * How to distrust a password.
 *
 * @param revokeAllSessions whether the user's sessions end; null for no
 */
@ClerkRequest
public record SetPasswordCompromisedRequest(@Nullable Boolean revokeAllSessions) {

    /** {@return a builder without parts} */
    public static SetPasswordCompromisedRequestBuilder builder() {
        return SetPasswordCompromisedRequestBuilder.builder();
    }
}
