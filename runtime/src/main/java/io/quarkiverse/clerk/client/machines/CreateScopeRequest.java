package io.quarkiverse.clerk.client.machines;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * Which machine a machine may call.
 *
 * @param toMachineId the machine that is called, {@code mch_…}
 */
@ClerkRequest
public record CreateScopeRequest(String toMachineId) {

    /** {@return a builder without parts} */
    public static CreateScopeRequestBuilder builder() {
        return CreateScopeRequestBuilder.builder();
    }
}
