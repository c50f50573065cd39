package io.quarkiverse.clerk.client.blocklistidentifiers;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Somebody for the blocklist.
 *
 * @param identifier email address, phone number or wallet
 */
@ClerkRequest
public record CreateBlocklistIdentifierRequest(String identifier) {

    /** {@return a builder without parts} */
    public static CreateBlocklistIdentifierRequestBuilder builder() {
        return CreateBlocklistIdentifierRequestBuilder.builder();
    }
}
