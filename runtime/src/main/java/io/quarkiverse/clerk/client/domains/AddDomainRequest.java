package io.quarkiverse.clerk.client.domains;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A domain that the instance gets.
 *
 * @param name the domain, in development with its port, such as {@code localhost:3000}
 * @param isSatellite true: an instance has one primary domain, and this is not it
 * @param proxyUrl where the Frontend API is reached if that is through a proxy; for production only
 */
@ClerkRequest
public record AddDomainRequest(String name, boolean isSatellite, @Nullable String proxyUrl) {

    /** {@return a builder without parts} */
    public static AddDomainRequestBuilder builder() {
        return AddDomainRequestBuilder.builder();
    }
}
