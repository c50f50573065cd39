package io.quarkiverse.clerk.client.machines;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * What to change about a machine. What is null stays as it is.
 *
 * @param name what people call it, 255 characters at most
 * @param defaultTokenTtl for how many seconds its tokens can be used unless they say otherwise, 1 to 315360000
 */
@ClerkRequest
public record UpdateMachineRequest(@Nullable String name, @Nullable Integer defaultTokenTtl) {

    /** {@return a builder without parts} */
    public static UpdateMachineRequestBuilder builder() {
        return UpdateMachineRequestBuilder.builder();
    }
}
