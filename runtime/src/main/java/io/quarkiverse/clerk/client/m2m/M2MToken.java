package io.quarkiverse.clerk.client.m2m;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code machine_to_machine_token}
 * @param id FIXME
 * @param subject FIXME
 * @param claims FIXME
 * @param scopes FIXME
 * @param token FIXME
 * @param revoked FIXME
 * @param revocationReason FIXME
 * @param expired FIXME
 * @param expiration FIXME
 * @param lastUsedAt FIXME
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
