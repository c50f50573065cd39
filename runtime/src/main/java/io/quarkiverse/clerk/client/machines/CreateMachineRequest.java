package io.quarkiverse.clerk.client.machines;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * A machine to be created.
 *
 * @param name what people call it, 255 characters at most
 * @param scopedMachines ids of the machines that it may call, 150 at most
 * @param defaultTokenTtl for how many seconds its tokens can be used unless they say otherwise, 1 to 315360000; null for 3600
 */
@ClerkRequest
public record CreateMachineRequest(String name, @Nullable List<String> scopedMachines, @Nullable Integer defaultTokenTtl) {

    /** {@return a builder without parts} */
    public static CreateMachineRequestBuilder builder() {
        return CreateMachineRequestBuilder.builder();
    }
}
