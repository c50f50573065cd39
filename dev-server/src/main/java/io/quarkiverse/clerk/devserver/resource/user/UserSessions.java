package io.quarkiverse.clerk.devserver.resource.user;

import java.util.Set;

import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Signs users out. */
final class UserSessions {

    /** The states from which a session can be revoked. */
    private static final Set<String> OPEN = Set.of("active", "pending");

    private final Documents sessions;

    UserSessions(Store store) {
        this.sessions = store.documents("session");
    }

    void revokeAll(String userId) {
        sessions.by("user_id").find(userId).stream().filter(session -> OPEN.contains(session.path("status").asText()))
                .forEach(session -> sessions.save(session.deepCopy().put("status", "revoked")));
    }
}
