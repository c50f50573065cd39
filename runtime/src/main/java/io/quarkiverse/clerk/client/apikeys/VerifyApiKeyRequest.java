package io.quarkiverse.clerk.client.apikeys;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * An API key to be verified.
 *
 * @param secret the key itself
 */
@ClerkRequest
public record VerifyApiKeyRequest(String secret) {

    /** {@return a builder without parts; like the request, it does not show them} */
    public static VerifyApiKeyRequestBuilder builder() {
        return new VerifyApiKeyRequestBuilder() {
            @Override
            public String toString() {
                return "VerifyApiKeyRequestBuilder";
            }
        };
    }

    /** {@return the name of the record alone: the parts may be secrets} */
    @Override
    public String toString() {
        return "VerifyApiKeyRequest";
    }
}
