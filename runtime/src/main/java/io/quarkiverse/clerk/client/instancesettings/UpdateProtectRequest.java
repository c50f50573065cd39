package io.quarkiverse.clerk.client.instancesettings;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param rulesEnabled FIXME
 * @param specterEnabled FIXME
 */
@ClerkRequest
public record UpdateProtectRequest(@Nullable Boolean rulesEnabled, @Nullable Boolean specterEnabled) {

    /** {@return a builder without parts} */
    public static UpdateProtectRequestBuilder builder() {
        return UpdateProtectRequestBuilder.builder();
    }
}
