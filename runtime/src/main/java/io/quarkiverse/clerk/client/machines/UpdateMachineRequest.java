package io.quarkiverse.clerk.client.machines;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param defaultTokenTtl FIXME
 */
@ClerkRequest
public record UpdateMachineRequest(@Nullable String name, @Nullable Integer defaultTokenTtl) {

    /** {@return a builder without parts} */
    public static UpdateMachineRequestBuilder builder() {
        return UpdateMachineRequestBuilder.builder();
    }
}
