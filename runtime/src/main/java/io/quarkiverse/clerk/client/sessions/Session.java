package io.quarkiverse.clerk.client.sessions;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.OpenEnum;

/**
 * A session: the sign-in of a user on a device.
 *
 * @param object always {@code session}
 * @param id {@code sess_…}
 * @param userId {@code user_…}
 * @param clientId the client, that is the browser or app, that it belongs to
 * @param actor who acts as the user, with the key {@code sub}; empty if it is the user in person
 * @param status whether it can be used, and if not, why
 * @param lastActiveOrganizationId the organization that was active last, {@code org_…}; null if none
 * @param lastActiveAt when it was last used
 * @param latestActivity the device that it was last used on; null if Clerk does not say
 * @param expireAt when it runs out
 * @param abandonAt when it is given up if nobody has used it
 * @param updatedAt when it was last changed
 * @param createdAt when it was created
 * @param tasks what the user still has to do before it becomes active; empty if nothing
 */
public record Session(String object, String id, String userId, String clientId, Map<String, Object> actor,
        OpenEnum<Status> status, @Nullable String lastActiveOrganizationId, Instant lastActiveAt,
        @Nullable SessionActivity latestActivity, Instant expireAt, Instant abandonAt, Instant updatedAt, Instant createdAt,
        List<SessionTask> tasks) {

    /** Whether a session can be used. */
    public enum Status {
        /** It can be used. */
        ACTIVE,
        /** Ended by the application, through the Backend API or the dashboard. */
        REVOKED,
        /** Ended by the user, who signed out. */
        ENDED,
        /** It has lasted as long as it may. */
        EXPIRED,
        /** Ended, and taken off its client. */
        REMOVED,
        /** Nobody used it for too long. */
        ABANDONED,
        /** Another session of the client has taken its place. */
        REPLACED,
        /** The user has signed in, but has tasks to do before it can be used. */
        PENDING
    }
}
