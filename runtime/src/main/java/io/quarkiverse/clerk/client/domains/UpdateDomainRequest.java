package io.quarkiverse.clerk.client.domains;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about a domain. What is null stays as it is.
 *
 * @param name the domain itself, without a scheme; in development it may have a port
 * @param proxyUrl where the Frontend API is reached if that is through a proxy; for production only
 * @param isSecondary whether it belongs to another application on the same registered domain, so that its subdomain counts
 */
@ClerkRequest
public record UpdateDomainRequest(@Nullable Optional<String> name, @Nullable Optional<String> proxyUrl,
        @Nullable Boolean isSecondary) {

    /** {@return a builder without parts} */
    public static UpdateDomainRequestBuilder builder() {
        return UpdateDomainRequestBuilder.builder();
    }
}
