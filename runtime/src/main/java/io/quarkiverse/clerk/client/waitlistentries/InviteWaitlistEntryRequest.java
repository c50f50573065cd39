package io.quarkiverse.clerk.client.waitlistentries;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * How to invite somebody who waits.
 *
 * @param ignoreExisting whether an earlier invitation or a user with the address does no harm; null for no
 */
@ClerkRequest
public record InviteWaitlistEntryRequest(@Nullable Boolean ignoreExisting) {

    /** {@return a builder without parts} */
    public static InviteWaitlistEntryRequestBuilder builder() {
        return InviteWaitlistEntryRequestBuilder.builder();
    }
}
