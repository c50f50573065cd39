package io.quarkiverse.clerk.client.machines;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * That a machine may call another.
 *
 * @param object always {@code machine_scope}
 * @param fromMachineId the machine that calls
 * @param toMachineId the machine that is called
 * @param createdAt when it was created
 * @param deleted true if it may no longer; null if it may
 */
public record MachineScope(String object, String fromMachineId, String toMachineId, @Nullable Instant createdAt,
        @Nullable Boolean deleted) {
}
