package io.quarkiverse.clerk.devserver.resource.session;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.user.NewUsers;
import io.quarkiverse.clerk.devserver.store.Documents;

/** What tickets of all kinds stand for: sessions, users to come, memberships. Used only while the store is locked. */
public final class TicketSessions {

    private final Documents users;
    private final Sessions sessions;
    private final Tickets signInTokens;
    private final Tickets actorTokens;
    private final Tickets agentTasks;
    private final InvitationTickets invitations;
    private final NewUsers newUsers;

    /** Tickets of an instance. */
    public TicketSessions(Instance instance, Sessions sessions) {
        this.users = instance.store().documents("user");
        this.sessions = sessions;
        this.signInTokens = new Tickets(SignInTokenResource.KIND, instance);
        this.actorTokens = new Tickets(ActorTokenResource.KIND, instance);
        this.agentTasks = new Tickets(AgentTaskResource.KIND, instance);
        this.invitations = new InvitationTickets(instance);
        this.newUsers = new NewUsers(instance);
    }

    /**
     * Signs in whom a ticket is for, and uses the ticket up. With that of an invitation, who was invited joins.
     *
     * @param clientId of the client on which the session is opened
     * @return the session
     * @throws ApiException 400 if it is no ticket, has expired, was used or was revoked; 404 if it was of a user who is gone,
     *         or of an invitation to an organization that is not pending any more; 422 if who was invited has got to sign up
     *         first; 403 if the user is banned or locked
     */
    public ObjectNode open(String ticket, String clientId) {
        return signInTokens.redeem(ticket).map(token -> open(token,
                SessionStart.in(token.path("org_id").textValue()).on(clientId)))
                .or(() -> actorTokens.redeem(ticket).or(() -> agentTasks.redeem(ticket))
                        .map(token -> openForActor(token, clientId)))
                .or(() -> invitation(ticket).map(found -> join(found, clientId)))
                .orElseThrow(TicketSessions::unknown);
    }

    /**
     * The invitation that a ticket is of; empty if it is another kind of ticket, or none.
     *
     * @throws ApiException 400 or, for one to an organization, 404 if it cannot be accepted any more
     */
    public Optional<TicketInvitation> invitation(String ticket) {
        return invitations.find(ticket);
    }

    /**
     * Makes the user whom an invitation was sent to, and uses the ticket up.
     *
     * @param more of the user, as for Clerk's {@code CreateUser}; the email address is the invitation's
     * @return the user, not signed in yet
     * @throws ApiException 400 if it is no ticket of an invitation; 400 or 404 if it cannot be accepted any more; 422 with an
     *         error for every field at fault, or if the email address is a user's
     */
    public ObjectNode signUp(String ticket, ObjectNode more) {
        TicketInvitation invitation = invitation(ticket).orElseThrow(TicketSessions::unknown);
        ObjectNode user = newUsers.create(invitation.newUser(more));
        invitations.accept(invitation, user);
        return user;
    }

    /**
     * A ticket of one of the other kinds, of a user who is there.
     *
     * @throws ApiException (400) if it is none
     */
    public void requireOfUser(String ticket) {
        if (Stream.of(signInTokens, actorTokens, agentTasks).noneMatch(kind -> kind.isOne(ticket))) {
            throw unknown();
        }
    }

    /** Who was invited, and is a user already, follows the invitation. */
    public void accept(TicketInvitation invitation) {
        invitations.accept(invitation, invitation.user());
    }

    private ObjectNode join(TicketInvitation invitation, String clientId) {
        if (invitation.user() == null) {
            throw ApiException.refused(422, new ApiError("form_identifier_not_found", "no such user",
                    "Who was invited has not signed up yet.", "ticket"));
        }
        invitations.accept(invitation, invitation.user());
        return sessions.open(invitation.user(), SessionStart.in(invitation.organizationId()).on(clientId));
    }

    private static ApiException unknown() {
        return ApiException.refused(400,
                ApiError.of("ticket_invalid_code", "invalid ticket", "It is no ticket of this instance."));
    }

    private ObjectNode openForActor(ObjectNode token, String clientId) {
        return open(token, SessionStart.in(null).on(clientId).by((ObjectNode) token.get("actor"))
                .lasting(Duration.ofSeconds(token.path(ActorTokenResource.SESSION_SECONDS).longValue())));
    }

    private ObjectNode open(ObjectNode token, SessionStart start) {
        return sessions.open(users.get(token.path("user_id").textValue()), start);
    }
}
