package io.quarkiverse.clerk.client.blocklistidentifiers;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param identifier FIXME
 */
@ClerkRequest
public record CreateBlocklistIdentifierRequest(String identifier) {

    /** {@return a builder without parts} */
    public static CreateBlocklistIdentifierRequestBuilder builder() {
        return CreateBlocklistIdentifierRequestBuilder.builder();
    }
}
