package io.quarkiverse.clerk.client.machines;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code machine_scope}
 * @param fromMachineId FIXME
 * @param toMachineId FIXME
 * @param createdAt when it was created
 * @param deleted FIXME
 */
public record MachineScope(String object, String fromMachineId, String toMachineId, @Nullable Instant createdAt,
        @Nullable Boolean deleted) {
}
