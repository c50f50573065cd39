package io.quarkiverse.clerk.client.proxychecks;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param domainId FIXME
 * @param proxyUrl FIXME
 */
@ClerkRequest
public record VerifyProxyCheckRequest(@Nullable String domainId, @Nullable String proxyUrl) {

    /** {@return a builder without parts} */
    public static VerifyProxyCheckRequestBuilder builder() {
        return VerifyProxyCheckRequestBuilder.builder();
    }
}
