package io.quarkiverse.clerk.client.domains;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param proxyUrl FIXME
 * @param isSecondary FIXME
 */
@ClerkRequest
public record UpdateDomainRequest(@Nullable Optional<String> name, @Nullable Optional<String> proxyUrl,
        @Nullable Boolean isSecondary) {

    /** {@return a builder without parts} */
    public static UpdateDomainRequestBuilder builder() {
        return UpdateDomainRequestBuilder.builder();
    }
}
