package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param signOutOfOtherSessions FIXME
 */
@ClerkRequest
public record RemovePasswordRequest(@Nullable Boolean signOutOfOtherSessions) {

    /** {@return a builder without parts} */
    public static RemovePasswordRequestBuilder builder() {
        return RemovePasswordRequestBuilder.builder();
    }
}
