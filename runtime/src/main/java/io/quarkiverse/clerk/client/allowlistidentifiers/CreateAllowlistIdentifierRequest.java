package io.quarkiverse.clerk.client.allowlistidentifiers;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Somebody for the allowlist.
 *
 * @param identifier email address, phone number or wallet
 * @param sendNotification whether Clerk sends an invitation, which cannot be sent to a wallet; null for no
 */
@ClerkRequest
public record CreateAllowlistIdentifierRequest(String identifier, @JsonProperty("notify") @Nullable Boolean sendNotification) {

    /** {@return a builder without parts} */
    public static CreateAllowlistIdentifierRequestBuilder builder() {
        return CreateAllowlistIdentifierRequestBuilder.builder();
    }
}
