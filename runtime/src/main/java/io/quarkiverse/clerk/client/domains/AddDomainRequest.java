package io.quarkiverse.clerk.client.domains;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param isSatellite FIXME
 * @param proxyUrl FIXME
 */
@ClerkRequest
public record AddDomainRequest(String name, boolean isSatellite, @Nullable String proxyUrl) {

    /** {@return a builder without parts} */
    public static AddDomainRequestBuilder builder() {
        return AddDomainRequestBuilder.builder();
    }
}
