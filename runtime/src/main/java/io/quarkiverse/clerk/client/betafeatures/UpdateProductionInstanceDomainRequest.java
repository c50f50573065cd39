package io.quarkiverse.clerk.client.betafeatures;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param homeUrl FIXME
 * @param isSecondary FIXME
 */
@ClerkRequest
public record UpdateProductionInstanceDomainRequest(@Nullable String homeUrl, @Nullable Boolean isSecondary) {

    /** {@return a builder without parts} */
    public static UpdateProductionInstanceDomainRequestBuilder builder() {
        return UpdateProductionInstanceDomainRequestBuilder.builder();
    }
}
