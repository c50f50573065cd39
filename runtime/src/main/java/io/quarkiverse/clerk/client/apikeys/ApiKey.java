package io.quarkiverse.clerk.client.apikeys;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * FIXME
 *
 * @param object always {@code api_key}
 * @param id FIXME
 * @param type FIXME
 * @param subject FIXME
 * @param name FIXME
 * @param description FIXME
 * @param claims FIXME
 * @param scopes FIXME
 * @param secret FIXME
 * @param revoked FIXME
 * @param revocationReason FIXME
 * @param expired FIXME
 * @param expiration FIXME
 * @param createdBy FIXME
 * @param lastUsedAt FIXME
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
