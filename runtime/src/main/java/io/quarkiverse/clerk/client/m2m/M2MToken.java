package io.quarkiverse.clerk.client.m2m;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A token that a machine calls others with.
 *
 * @param object always {@code machine_to_machine_token}
 * @param id {@code mt_} and 32 hexadecimal digits
 * @param subject the machine, {@code mch_…}
 * @param claims what the machine tells whom it calls
 * @param scopes the machines that it may call with it
 * @param token the token itself, which lets in whoever has it; null except in the answer to the creation
 * @param revoked whether it was taken back
 * @param revocationReason why it was taken back; null if it was not, or nobody said
 * @param expired whether its time is over
 * @param expiration when its time is over; null if never
 * @param lastUsedAt when it was last verified; null if never
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record M2MToken(String object, String id, String subject, Map<String, Object> claims, List<String> scopes,
        @Nullable String token, boolean revoked, @Nullable String revocationReason, boolean expired,
        @Nullable Instant expiration, @Nullable Instant lastUsedAt, Instant createdAt, Instant updatedAt) {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "M2MToken[id=" + id + "]";
    }
}
