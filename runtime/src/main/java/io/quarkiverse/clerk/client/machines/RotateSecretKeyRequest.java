package io.quarkiverse.clerk.client.machines;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param previousTokenTtl FIXME
 */
@ClerkRequest
public record RotateSecretKeyRequest(int previousTokenTtl) {

    /** {@return a builder without parts} */
    public static RotateSecretKeyRequestBuilder builder() {
        return RotateSecretKeyRequestBuilder.builder();
    }
}
