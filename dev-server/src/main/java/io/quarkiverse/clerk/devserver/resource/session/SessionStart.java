package io.quarkiverse.clerk.devserver.resource.session;

import java.time.Duration;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * How a session begins.
 *
 * @param organizationId of the active organization; null for none
 * @param actor who acts in the user's place, with at least {@code sub}; null for the user
 * @param pending whether the user has still got to choose an organization before being signed in
 * @param lasts until it expires at the latest
 * @param clientId of the client on which it is opened; null for a new one
 */
public record SessionStart(String organizationId, ObjectNode actor, boolean pending, Duration lasts, String clientId) {

    private static final Duration EXPIRES_AFTER = Duration.ofDays(7);

    /** Of the user, with this active organization; null for none. */
    public static SessionStart in(String organizationId) {
        return new SessionStart(organizationId, null, false, EXPIRES_AFTER, null);
    }

    /** The same with somebody who acts in the user's place; null for the user. */
    public SessionStart by(ObjectNode newActor) {
        return new SessionStart(organizationId, newActor, pending, lasts, clientId);
    }

    /** The same, pending or not. */
    public SessionStart pending(boolean newPending) {
        return new SessionStart(organizationId, actor, newPending, lasts, clientId);
    }

    /** The same that lasts for another time. */
    public SessionStart lasting(Duration newLasts) {
        return new SessionStart(organizationId, actor, pending, newLasts, clientId);
    }

    /** The same on a client that is there; null for a new one. */
    public SessionStart on(String newClientId) {
        return new SessionStart(organizationId, actor, pending, lasts, newClientId);
    }
}
