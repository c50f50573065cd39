package io.quarkiverse.clerk.client.clients;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.client.sessions.Session;

/**
 * FIXME
 *
 * @param object always {@code client}
 * @param id FIXME
 * @param sessionIds FIXME
 * @param sessions FIXME
 * @param signInId FIXME
 * @param signUpId FIXME
 * @param lastActiveSessionId FIXME
 * @param lastAuthenticationStrategy FIXME
 * @param updatedAt when it was last changed
 * @param createdAt when it was created
 */
public record Client(String object, String id, List<String> sessionIds, List<Session> sessions, @Nullable String signInId,
        @Nullable String signUpId, @Nullable String lastActiveSessionId, @Nullable String lastAuthenticationStrategy,
        Instant updatedAt, Instant createdAt) {
}
