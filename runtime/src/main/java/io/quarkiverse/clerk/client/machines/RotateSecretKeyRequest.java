package io.quarkiverse.clerk.client.machines;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What becomes of the secret key before.
 *
 * @param previousTokenTtl for how many seconds it can still be used, 0 to 28800
 */
@ClerkRequest
public record RotateSecretKeyRequest(int previousTokenTtl) {

    /** {@return a builder without parts} */
    public static RotateSecretKeyRequestBuilder builder() {
        return RotateSecretKeyRequestBuilder.builder();
    }
}
