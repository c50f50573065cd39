package io.quarkiverse.clerk.client.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * The sign-in of a user on a device.
 *
 * @param object always {@code session}
 * @param id {@code sess_…}
 * @param userId {@code user_…}
 * @param clientId the browser or app, {@code client_…}
 * @param actor who really acts, if that is somebody else: {@code sub} is that one's id
 * @param status whether it counts
 * @param lastActiveOrganizationId the organization that was active last, {@code org_…}; null if none was
 * @param lastActiveAt when it was last used
 * @param latestActivity what it was last used with; null if Clerk does not know
 * @param expireAt when it ends
 * @param abandonAt when Clerk gives it up if it is not used
 * @param updatedAt when it was last changed
 * @param createdAt when it was created
 * @param tasks what the user still has to do before it counts
 */
public record Session(String object, String id, String userId, String clientId, Map<String, Object> actor,
        OpenEnum<Status> status, @Nullable String lastActiveOrganizationId, Instant lastActiveAt,
        @Nullable SessionActivity latestActivity, Instant expireAt, Instant abandonAt, Instant updatedAt, Instant createdAt,
        List<SessionTask> tasks) {

    /** Whether a session counts. */
    public enum Status {
        /** It does. */
        ACTIVE,
        /** The application has ended it. */
        REVOKED,
        /** The user has signed out, and the client still has it. */
        ENDED,
        /** Its time is over. */
        EXPIRED,
        /** The user has signed out, and the client has it no longer. */
        REMOVED,
        /** It was not used for too long. */
        ABANDONED,
        /** Another session took its place. */
        REPLACED,
        /** It does not yet: the user has something to do first. */
        PENDING
    }
}
