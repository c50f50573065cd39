package io.quarkiverse.clerk.client.machines;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A program that calls others with tokens of its own.
 *
 * @param object always {@code machine}
 * @param id {@code mch_…}
 * @param name what people call it
 * @param instanceId {@code ins_…}
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 * @param defaultTokenTtl for how many seconds its tokens can be used unless they say otherwise; null if Clerk does not say
 * @param scopedMachines the machines that it may call; empty inside of this list
 * @param secretKey what it proves itself with, {@code ak_…}; null except in the answer to the creation
 */
public record Machine(String object, String id, String name, String instanceId, Instant createdAt, Instant updatedAt,
        @Nullable Integer defaultTokenTtl, List<Machine> scopedMachines, @Nullable String secretKey) {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "Machine[id=" + id + "]";
    }
}
