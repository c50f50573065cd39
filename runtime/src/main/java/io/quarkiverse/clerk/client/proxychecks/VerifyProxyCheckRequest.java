package io.quarkiverse.clerk.client.proxychecks;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Which proxy to look at.
 *
 * @param domainId the domain that it is for, {@code dmn_…}
 * @param proxyUrl the proxy, such as {@code https://example.com/__clerk}
 */
@ClerkRequest
public record VerifyProxyCheckRequest(@Nullable String domainId, @Nullable String proxyUrl) {

    /** {@return a builder without parts} */
    public static VerifyProxyCheckRequestBuilder builder() {
        return VerifyProxyCheckRequestBuilder.builder();
    }
}
