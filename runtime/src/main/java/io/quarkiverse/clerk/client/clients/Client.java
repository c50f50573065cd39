package io.quarkiverse.clerk.client.clients;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.sessions.Session;

/**
 * A browser or app in which users sign in.
 *
 * @param object always {@code client}
 * @param id {@code client_…}
 * @param sessionIds the sessions in it, {@code sess_…}
 * @param sessions the sessions in it
 * @param signInId the sign-in that goes on in it; null if none does
 * @param signUpId the sign-up that goes on in it; null if none does
 * @param lastActiveSessionId the session that was used last; null if there is none
 * @param lastAuthenticationStrategy how the last sign-in went, such as {@code password}; null if there was none
 * @param updatedAt when it was last changed
 * @param createdAt when it was created
 */
public record Client(String object, String id, List<String> sessionIds, List<Session> sessions, @Nullable String signInId,
        @Nullable String signUpId, @Nullable String lastActiveSessionId, @Nullable String lastAuthenticationStrategy,
        Instant updatedAt, Instant createdAt) {
}
