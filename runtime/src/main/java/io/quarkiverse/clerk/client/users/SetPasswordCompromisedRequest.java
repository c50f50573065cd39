package io.quarkiverse.clerk.client.users;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param revokeAllSessions FIXME
 */
@ClerkRequest
public record SetPasswordCompromisedRequest(@Nullable Boolean revokeAllSessions) {

    /** {@return a builder without parts} */
    public static SetPasswordCompromisedRequestBuilder builder() {
        return SetPasswordCompromisedRequestBuilder.builder();
    }
}
