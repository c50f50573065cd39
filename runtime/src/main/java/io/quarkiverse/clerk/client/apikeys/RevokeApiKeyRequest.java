package io.quarkiverse.clerk.client.apikeys;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param revocationReason FIXME
 */
@ClerkRequest
public record RevokeApiKeyRequest(@Nullable String revocationReason) {

    /** {@return a builder without parts} */
    public static RevokeApiKeyRequestBuilder builder() {
        return RevokeApiKeyRequestBuilder.builder();
    }
}
