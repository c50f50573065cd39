package io.quarkiverse.clerk.client.waitlistentries;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param ignoreExisting FIXME
 */
@ClerkRequest
public record InviteWaitlistEntryRequest(@Nullable Boolean ignoreExisting) {

    /** {@return a builder without parts} */
    public static InviteWaitlistEntryRequestBuilder builder() {
        return InviteWaitlistEntryRequestBuilder.builder();
    }
}
