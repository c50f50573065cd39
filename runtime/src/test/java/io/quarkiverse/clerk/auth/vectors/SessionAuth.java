package io.quarkiverse.clerk.auth.vectors;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.auth.SessionPrincipal;

/** Writes down who a session is of. */
final class SessionAuth {

    private SessionAuth() {
    }

    static void write(ObjectNode auth, SessionPrincipal session) {
        auth.put("userId", session.userId());
    }
}
