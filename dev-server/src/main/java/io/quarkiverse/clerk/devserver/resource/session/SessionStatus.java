package io.quarkiverse.clerk.devserver.resource.session;

import java.util.Set;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What state a session is in. Time passes without anybody's doing, so that it is no part of what is stored. */
final class SessionStatus {

    static final String ACTIVE = "active";
    static final String PENDING = "pending";

    /** All that there are. */
    static final Set<String> ALL = Set.of(ACTIVE, PENDING, "abandoned", "ended", "expired", "removed", "replaced", "revoked");

    /** Of those the client knows no more. */
    private static final Set<String> FORGOTTEN = Set.of("abandoned", "ended", "removed", "replaced");

    private SessionStatus() {
    }

    /** The status at a time, in milliseconds. What has been ended stays as it was. */
    static String at(ObjectNode session, long now) {
        String stored = session.path("status").asText();
        if (!isOpen(stored) || now < session.path("expire_at").longValue()) {
            return stored;
        }
        return now < session.path("abandon_at").longValue() ? "expired" : "abandoned";
    }

    /** Whether tokens are made for such a session. */
    static boolean isOpen(String status) {
        return status.equals(ACTIVE) || status.equals(PENDING);
    }

    /** Whether such a session is still one of its client's. */
    static boolean isRemembered(String status) {
        return !FORGOTTEN.contains(status);
    }
}
