package io.quarkiverse.clerk.client.machines;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param name FIXME
 * @param scopedMachines FIXME
 * @param defaultTokenTtl FIXME
 */
@ClerkRequest
public record CreateMachineRequest(String name, @Nullable List<String> scopedMachines, @Nullable Integer defaultTokenTtl) {

    /** {@return a builder without parts} */
    public static CreateMachineRequestBuilder builder() {
        return CreateMachineRequestBuilder.builder();
    }
}
