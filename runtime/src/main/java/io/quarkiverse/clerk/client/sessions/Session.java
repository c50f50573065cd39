package io.quarkiverse.clerk.client.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * FIXME
 *
 * @param object always {@code session}
 * @param id FIXME
 * @param userId {@code user_…}
 * @param clientId FIXME
 * @param actor FIXME
 * @param status FIXME
 * @param lastActiveOrganizationId FIXME
 * @param lastActiveAt FIXME
 * @param latestActivity FIXME
 * @param expireAt FIXME
 * @param abandonAt FIXME
 * @param updatedAt when it was last changed
 * @param createdAt when it was created
 * @param tasks FIXME
 */
public record Session(String object, String id, String userId, String clientId, Map<String, Object> actor,
        OpenEnum<Status> status, @Nullable String lastActiveOrganizationId, Instant lastActiveAt,
        @Nullable SessionActivity latestActivity, Instant expireAt, Instant abandonAt, Instant updatedAt, Instant createdAt,
        List<SessionTask> tasks) {

    /** FIXME */
    public enum Status {
        /** FIXME */
        ACTIVE,
        /** FIXME */
        REVOKED,
        /** FIXME */
        ENDED,
        /** FIXME */
        EXPIRED,
        /** FIXME */
        REMOVED,
        /** FIXME */
        ABANDONED,
        /** FIXME */
        REPLACED,
        /** FIXME */
        PENDING
    }
}
