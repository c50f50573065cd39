package io.quarkiverse.clerk.client.apikeys;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Why an API key is taken back.
 *
 * @param revocationReason for people to read
 */
@ClerkRequest
public record RevokeApiKeyRequest(@Nullable String revocationReason) {

    /** {@return a builder without parts} */
    public static RevokeApiKeyRequestBuilder builder() {
        return RevokeApiKeyRequestBuilder.builder();
    }
}
