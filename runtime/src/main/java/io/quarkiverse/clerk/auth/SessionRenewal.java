package io.quarkiverse.clerk.auth;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Decides whether a new session token goes on with what an older one has begun, such as a WebSocket connection. */
public final class SessionRenewal {

    private SessionRenewal() {
    }

    /**
     * Decides. Who may open a connection is looked at when it is opened. So whoever renews it must still be what they were
     * then:
     * the same user in the same session and organization, with everything that was granted to them. Else a connection that was
     * opened as an admin of one organization could be carried over into another.
     *
     * @param before who has begun
     * @param now who wants to go on
     * @return whether they may
     */
    public static boolean goesOn(SessionPrincipal before, SessionPrincipal now) {
        return before.userId().equals(now.userId())
                && before.sessionId() != null && before.sessionId().equals(now.sessionId())
                && Objects.equals(before.actor(), now.actor())
                && Objects.equals(id(before), id(now))
                && now.roles().containsAll(before.roles())
                && permissions(now).containsAll(permissions(before));
    }

    private static @Nullable String id(SessionPrincipal user) {
        var organization = user.organization();
        return organization == null ? null : organization.id();
    }

    private static List<String> permissions(SessionPrincipal user) {
        var organization = user.organization();
        return organization == null ? List.of() : organization.permissions();
    }
}
