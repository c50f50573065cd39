package io.quarkiverse.clerk.devserver.resource.user;

import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;

/** Signs users out. */
final class UserSessions {

    private final Documents sessions;

    UserSessions(Store store) {
        this.sessions = store.documents("session");
    }

    void revokeAll(String userId) {
        sessions.by("user_id").find(userId).stream().filter(session -> session.path("status").asText().equals("active"))
                .forEach(session -> sessions.save(session.deepCopy().put("status", "revoked")));
    }
}
