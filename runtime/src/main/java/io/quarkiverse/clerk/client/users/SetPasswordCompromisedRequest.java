package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What happens when a password is marked as leaked.
 *
 * @param revokeAllSessions whether all sessions of the user are revoked
 */
@ClerkRequest
public record SetPasswordCompromisedRequest(@Nullable Boolean revokeAllSessions) {

    /** {@return a builder without parts} */
    public static SetPasswordCompromisedRequestBuilder builder() {
        return SetPasswordCompromisedRequestBuilder.builder();
    }
}
