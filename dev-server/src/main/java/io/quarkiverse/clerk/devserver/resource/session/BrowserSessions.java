package io.quarkiverse.clerk.devserver.resource.session;

import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.resource.Instance;
import io.quarkiverse.clerk.devserver.resource.organization.Memberships;
import io.quarkiverse.clerk.devserver.resource.organization.Organizations;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.token.SessionTokens;
import io.quarkiverse.clerk.devserver.token.TokenShape;

/** What browsers do with sessions. Used only while the store is locked. */
public final class BrowserSessions {

    private static final String ORGANIZATION = "last_active_organization_id";

    private final Documents users;
    private final Documents organizations;
    private final Documents documents;
    private final Memberships memberships;
    private final Sessions sessions;

    private final TicketSessions tickets;
    private final Clients clients;
    private final Store store;

    /** The sessions of an instance. */
    public BrowserSessions(Instance instance, Sessions sessions) {
        this.store = instance.store();
        this.users = store.documents("user");
        this.organizations = store.documents("organization");
        this.documents = store.documents("session");
        this.memberships = new Memberships(store);
        this.sessions = sessions;
        this.tickets = new TicketSessions(instance, sessions);
        this.clients = new Clients(instance);
    }

    /** The id of a new client, on which nobody has signed in. */
    public String newClient() {
        return clients.create().path("id").textValue();
    }

    /** Takes a client away, unless somebody has signed in on it: its sessions are looked back at. */
    public void forgetUnused(String clientId) {
        clients.forgetUnused(clientId);
    }

    /**
     * Signs a user in, with the first organization that the user has joined, if any.
     *
     * @return the session
     * @throws io.quarkiverse.clerk.devserver.api.ApiException 404 if there is no such user; 403 if the user is banned or locked
     */
    public ObjectNode open(String userId, String clientId) {
        List<String> joined = memberships.organizationIds(userId);
        return sessions.open(users.get(userId), SessionStart.in(joined.isEmpty() ? null : joined.get(0)).on(clientId));
    }

    /**
     * Signs in whom a ticket is for.
     *
     * @return the session
     * @throws io.quarkiverse.clerk.devserver.api.ApiException 400 if the ticket cannot be used; 404 if its user is gone; 403 if
     *         the user is banned or locked
     */
    public ObjectNode openByTicket(String ticket, String clientId) {
        return tickets.open(ticket, clientId);
    }

    /** The session with this id. */
    public Optional<ObjectNode> find(String sessionId) {
        return documents.find(sessionId);
    }

    /** The session with this id, if it has neither expired nor been ended. */
    public Optional<ObjectNode> active(String sessionId) {
        return documents.find(sessionId).filter(sessions::isOpen);
    }

    /** The session that a client acts with, if its user is signed in. */
    public Optional<ObjectNode> active(ObjectNode client) {
        return Optional.ofNullable(client.path("last_active_session_id").textValue()).flatMap(documents::find)
                .filter(sessions::isOpen);
    }

    /**
     * Ends all sessions of a client that are not over.
     *
     * @param status how: in Clerk's words {@code ended}, {@code removed} or {@code replaced}
     */
    public void finishAll(String clientId, String status) {
        documents.by("client_id").find(clientId).forEach(session -> sessions.finish(session, status));
    }

    /**
     * Makes an organization the active one, if there is one and the user is a member of it, like Clerk.
     *
     * @param organization id or slug; an empty text for none
     * @return whether it now is
     */
    public boolean activate(String sessionId, String organization) {
        ObjectNode session = documents.edit(sessionId);
        if (organization.isEmpty()) {
            documents.save(session.putNull(ORGANIZATION));
            return true;
        }
        Optional<String> id = Organizations.find(organization, organizations).map(found -> found.path("id").asText())
                .filter(found -> memberships.role(session.path("user_id").asText(), found).isPresent());
        id.ifPresent(found -> documents.save(session.put(ORGANIZATION, found)));
        return id.isPresent();
    }

    /** Notes that the user is there, and that the client acts with this session. */
    public ObjectNode touch(String sessionId) {
        ObjectNode session = documents.edit(sessionId);
        clients.activate(session.path("client_id").textValue(), sessionId);
        return documents.saveAsItIs(session.put("last_active_at", store.now()));
    }

    /**
     * A token for the session, which must exist, and for the pages of an origin.
     *
     * @param origin null if it is not known
     */
    public String token(String sessionId, String origin) {
        return sessions.token(documents.get(sessionId), SessionTokens.DEFAULT_SECONDS, TokenShape.forPagesOf(origin));
    }
}
