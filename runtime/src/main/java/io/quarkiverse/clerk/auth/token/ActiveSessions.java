package io.quarkiverse.clerk.auth.token;

import java.io.IOException;
import java.time.Clock;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.BackendCalls;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.smallrye.mutiny.Uni;

/** Asks the Backend API whether sessions are still active. */
public final class ActiveSessions {

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    private final Backend backend;
    private final BackendCalls calls;
    private final OutageLog log;

    /**
     * Makes a check.
     *
     * @param backend how Clerk is reached
     * @param calls what it is asked
     * @param clock what time it is
     */
    public ActiveSessions(Backend backend, BackendCalls calls, Clock clock) {
        this.backend = backend;
        this.calls = calls;
        this.log = new OutageLog(clock);
    }

    /**
     * Asks about a session.
     *
     * @param session whose token has been verified; null if the caller is no session
     * @return why it is refused; empty if it is active. Never a failure
     */
    public Uni<Optional<AuthReason>> check(@Nullable SessionPrincipal session) {
        if (session == null || session.sessionId() == null) {
            return Uni.createFrom().item(Optional.of(AuthReason.TOKEN_TYPE_MISMATCH));
        }
        if (!calls.haveSecretKey()) {
            return Uni.createFrom().item(Optional.of(AuthReason.SECRET_KEY_INVALID));
        }
        return backend.send(calls.session(session.sessionId()))
                .map(answer -> reason(answer, session))
                .onFailure().recoverWithItem(Optional.of(AuthReason.UNEXPECTED_ERROR))
                .invoke(reason -> reason.ifPresent(why -> log.warn("Clerk does not say whether a session is active", why)));
    }

    private static Optional<AuthReason> reason(Backend.Answer answer, SessionPrincipal session) {
        return switch (answer.status()) {
            case 200 -> isActive(answer.body(), session) ? Optional.empty() : Optional.of(AuthReason.SESSION_NOT_ACTIVE);
            case 401 -> Optional.of(AuthReason.SECRET_KEY_INVALID);
            case 404 -> Optional.of(AuthReason.SESSION_NOT_ACTIVE);
            default -> Optional.of(AuthReason.UNEXPECTED_ERROR);
        };
    }

    private static boolean isActive(String body, SessionPrincipal session) {
        try {
            var json = JSON.readTree(body);
            return json.path("status").asText().equals("active") && json.path("user_id").asText().equals(session.userId());
        } catch (IOException notJson) {
            return false;
        }
    }
}
