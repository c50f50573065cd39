package io.quarkiverse.clerk.devserver.frontend.signin;

import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.ApiError;
import io.quarkiverse.clerk.devserver.api.ApiException;
import io.quarkiverse.clerk.devserver.browser.DevBrowser;
import io.quarkiverse.clerk.devserver.frontend.Frontend;
import io.quarkiverse.clerk.devserver.resource.session.BrowserSessions;
import io.quarkiverse.clerk.devserver.resource.user.UserFactors;
import io.quarkiverse.clerk.devserver.store.Documents;

/** How sign-ins and sign-ups end: with a session on the browser's client. Used only while the store is locked. */
public final class SigningIn {

    private final Frontend frontend;
    private final BrowserSessions sessions;
    private final Documents clients;
    private final UserFactors users;

    /** The browsers and sessions of an instance. */
    public SigningIn(Frontend frontend) {
        this.frontend = frontend;
        this.sessions = frontend.browserSessions();
        this.clients = frontend.instance().store().documents("client");
        this.users = new UserFactors(frontend.instance());
    }

    /**
     * Nobody is signed in: instances are in single session mode here.
     *
     * @throws ApiException (400) if somebody is
     */
    public static void requireNobody(DevBrowser browser) {
        if (browser.sessionId() != null) {
            throw ApiException.refused(400, ApiError.of("session_exists", "already signed in",
                    "Somebody is signed in, and has to sign out before anybody else can sign in."));
        }
    }

    /**
     * Signs a user in.
     *
     * @param strategy by which the user has proved to be one
     * @return the id of the session
     * @throws ApiException (403) if the user is banned or locked
     */
    public String open(DevBrowser browser, String userId, String strategy) {
        return open(browser, strategy, clientId -> sessions.open(userId, clientId)).path("id").textValue();
    }

    /**
     * Signs in whom a ticket is for.
     *
     * @return the session
     * @throws ApiException 400 if the ticket cannot be used; 404 if its user is gone; 403 if the user is banned or locked
     */
    public ObjectNode openByTicket(DevBrowser browser, String ticket) {
        return open(browser, "ticket", clientId -> sessions.openByTicket(ticket, clientId));
    }

    private ObjectNode open(DevBrowser browser, String strategy, Function<String, ObjectNode> open) {
        ObjectNode session = frontend.browsers().signIn(browser, open);
        users.forgetFailures(session.path("user_id").textValue());
        clients.save(clients.edit(session.path("client_id").textValue()).put("last_authentication_strategy", strategy));
        return session;
    }
}
