package io.quarkiverse.clerk.client.betafeatures;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Where the application is at home.
 *
 * @param homeUrl its new URL, such as {@code https://www.example.com}
 * @param isSecondary whether it shares its registered domain with another application, so that its subdomain counts
 */
@ClerkRequest
public record UpdateProductionInstanceDomainRequest(@Nullable String homeUrl, @Nullable Boolean isSecondary) {

    /** {@return a builder without parts} */
    public static UpdateProductionInstanceDomainRequestBuilder builder() {
        return UpdateProductionInstanceDomainRequestBuilder.builder();
    }
}
