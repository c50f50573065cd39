package io.quarkiverse.clerk.client.instancesettings;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about how the instance defends itself. What is null stays as it is.
 *
 * @param rulesEnabled whether its rules count
 * @param specterEnabled whether Specter looks at sign-ins
 */
@ClerkRequest
public record UpdateProtectRequest(@Nullable Boolean rulesEnabled, @Nullable Boolean specterEnabled) {

    /** {@return a builder without parts} */
    public static UpdateProtectRequestBuilder builder() {
        return UpdateProtectRequestBuilder.builder();
    }
}
