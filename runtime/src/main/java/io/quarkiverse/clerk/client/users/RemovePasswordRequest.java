package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * How a password is removed.
 *
 * @param signOutOfOtherSessions whether all sessions of the user end; null for no
 */
@ClerkRequest
public record RemovePasswordRequest(@Nullable Boolean signOutOfOtherSessions) {

    /** {@return a builder without parts} */
    public static RemovePasswordRequestBuilder builder() {
        return RemovePasswordRequestBuilder.builder();
    }
}
