package io.quarkiverse.clerk.client.machines;

import io.quarkiverse.clerk.client.ClerkRequest;

/**
 * FIXME
 *
 * @param toMachineId FIXME
 */
@ClerkRequest
public record CreateScopeRequest(String toMachineId) {

    /** {@return a builder without parts} */
    public static CreateScopeRequestBuilder builder() {
        return CreateScopeRequestBuilder.builder();
    }
}
