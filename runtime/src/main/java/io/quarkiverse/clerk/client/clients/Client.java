package io.quarkiverse.clerk.client.clients;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.sessions.Session;

/**
 * A browser or app that users sign in with. It may hold several sessions.
 *
 * @param object always {@code client}
 * @param id which client
 * @param sessionIds its sessions, {@code sess_…}
 * @param sessions its sessions
 * @param signInId the sign-in that is under way; null if there is none
 * @param signUpId the sign-up that is under way; null if there is none
 * @param lastActiveSessionId which session was used last, {@code sess_…}; null if none
 * @param lastAuthenticationStrategy how its user last proved who it was, such as {@code password}; null if nobody has
 * @param updatedAt when it was last changed
 * @param createdAt when it was created
 */
public record Client(String object, String id, List<String> sessionIds, List<Session> sessions, @Nullable String signInId,
        @Nullable String signUpId, @Nullable String lastActiveSessionId, @Nullable String lastAuthenticationStrategy,
        Instant updatedAt, Instant createdAt) {
}
