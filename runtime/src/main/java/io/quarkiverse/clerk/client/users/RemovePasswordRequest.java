package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * How to take a password away.
 *
 * @param signOutOfOtherSessions whether the user's sessions end; null for no
 */
@ClerkRequest
public record RemovePasswordRequest(@Nullable Boolean signOutOfOtherSessions) {

    /** {@return a builder without parts} */
    public static RemovePasswordRequestBuilder builder() {
        return RemovePasswordRequestBuilder.builder();
    }
}
