package io.quarkiverse.clerk.client.apikeys;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A key that programs call the application with, for a user or an organization.
 *
 * @param object always {@code api_key}
 * @param id {@code ak_} and 32 hexadecimal digits
 * @param type always {@code api_key} for keys of this kind
 * @param subject whose key it is, {@code user_…} or {@code org_…}
 * @param name what people call it
 * @param description what it is for; null if nobody said
 * @param claims what else the application wants to know of it
 * @param scopes what it allows
 * @param secret the key itself, which lets in whoever has it; null except in the answer to the creation
 * @param revoked whether it was taken back
 * @param revocationReason why it was taken back; null if it was not, or nobody said
 * @param expired whether its time is over
 * @param expiration when its time is over; null if never
 * @param createdBy who created it, {@code user_…}; null if a back end did
 * @param lastUsedAt when it was last verified; null if never
 * @param createdAt when it was created
 * @param updatedAt when it was last changed
 */
public record ApiKey(String object, String id, String type, String subject, String name, @Nullable String description,
        Map<String, Object> claims, List<String> scopes, @Nullable String secret, boolean revoked,
        @Nullable String revocationReason, boolean expired, @Nullable Instant expiration, @Nullable String createdBy,
        @Nullable Instant lastUsedAt, Instant createdAt, Instant updatedAt) {

    /** {@return the name of the record and the id: the parts may be secrets} */
    @Override
    public String toString() {
        return "ApiKey[id=" + id + "]";
    }
}
