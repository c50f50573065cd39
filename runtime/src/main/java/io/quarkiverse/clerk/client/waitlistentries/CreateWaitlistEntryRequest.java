package io.quarkiverse.clerk.client.waitlistentries;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Somebody for the waitlist.
 *
 * @param emailAddress who waits
 * @param sendNotification whether Clerk confirms it by an email; null for yes
 */
@ClerkRequest
public record CreateWaitlistEntryRequest(String emailAddress, @JsonProperty("notify") @Nullable Boolean sendNotification) {

    /** {@return a builder without parts} */
    public static CreateWaitlistEntryRequestBuilder builder() {
        return CreateWaitlistEntryRequestBuilder.builder();
    }
}
