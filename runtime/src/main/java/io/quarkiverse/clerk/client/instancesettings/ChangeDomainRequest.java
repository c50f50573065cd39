package io.quarkiverse.clerk.client.instancesettings;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param homeUrl FIXME
 * @param isSecondary FIXME
 */
@ClerkRequest
public record ChangeDomainRequest(@Nullable String homeUrl, @Nullable Boolean isSecondary) {

    /** {@return a builder without parts} */
    public static ChangeDomainRequestBuilder builder() {
        return ChangeDomainRequestBuilder.builder();
    }
}
