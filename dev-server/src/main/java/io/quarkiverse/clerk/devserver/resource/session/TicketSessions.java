package io.quarkiverse.clerk.devserver.resource.session;

import java.time.Duration;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.store.Documents;

/** Opens the sessions that tickets of all kinds stand for. Used only while the store is locked. */
final class TicketSessions {

    private final Documents users;
    private final Sessions sessions;
    private final Tickets signInTokens;
    private final Tickets actorTokens;
    private final Tickets agentTasks;

    /** Sessions of an instance. */
    TicketSessions(Instance instance, Sessions sessions) {
        this.users = instance.store().documents("user");
        this.sessions = sessions;
        this.signInTokens = new Tickets(SignInTokenResource.KIND, instance);
        this.actorTokens = new Tickets(ActorTokenResource.KIND, instance);
        this.agentTasks = new Tickets(AgentTaskResource.KIND, instance);
    }

    /**
     * Uses a ticket up.
     *
     * @param clientId of the client on which the session is opened
     * @return the session
     * @throws ApiException 400 if it is no ticket, has expired, was used or was revoked; 404 if it was of a user who is gone;
     *         403
     *         if the user is banned or locked
     */
    ObjectNode open(String ticket, String clientId) {
        return signInTokens.redeem(ticket).map(token -> open(token,
                SessionStart.in(token.path("org_id").textValue()).on(clientId)))
                .or(() -> actorTokens.redeem(ticket).or(() -> agentTasks.redeem(ticket))
                        .map(token -> openForActor(token, clientId)))
                .orElseThrow(() -> ApiException.refused(400,
                        ApiError.of("ticket_invalid_code", "invalid ticket", "It is no ticket of this instance.")));
    }

    private ObjectNode openForActor(ObjectNode token, String clientId) {
        return open(token, SessionStart.in(null).on(clientId).by((ObjectNode) token.get("actor"))
                .lasting(Duration.ofSeconds(token.path(ActorTokenResource.SESSION_SECONDS).longValue())));
    }

    private ObjectNode open(ObjectNode token, SessionStart start) {
        return sessions.open(users.get(token.path("user_id").textValue()), start);
    }
}
