package io.quarkiverse.clerk.client.machines;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code machine}
 * @param id FIXME
 * @param name FIXME
 * @param instanceId {@code ins_…}
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param defaultTokenTtl FIXME
 * @param scopedMachines FIXME
 * @param secretKey FIXME
 */
public record Machine(String object, String id, String name, String instanceId, Instant createdAt, Instant updatedAt,
        @Nullable Integer defaultTokenTtl, List<Machine> scopedMachines, @Nullable String secretKey) {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "Machine[id=" + id + "]";
    }
}
