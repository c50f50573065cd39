package io.quarkiverse.clerk.devserver.browser;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.resource.session.BrowserSessions;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Store;

/** The browsers that have been here. They are known by tokens alone and not by cookies, so no other page can act for one. */
public final class DevBrowsers {

    private static final String PREFIX = "dvb";
    private static final int REFRESH_TOKEN_LENGTH = 40;

    private final Store store;
    private final BrowserSessions sessions;
    private final Clock clock;
    private final Map<String, DevBrowser> byToken = new Recent<>();

    /** No browsers yet; those to come sign in to the sessions of the store. */
    public DevBrowsers(Store store, BrowserSessions sessions, Clock clock) {
        this.store = store;
        this.sessions = sessions;
        this.clock = clock;
    }

    /** The browser with this token; a new one if there is none. Signed out if its session is over. */
    DevBrowser get(Optional<String> token) {
        return store.atomically(() -> {
            DevBrowser known = token.map(byToken::get).orElseGet(() -> DevBrowser.signedOut(Ids.next(PREFIX)));
            return keep(known.sessionId() == null || sessions.isActive(known.sessionId()) ? known
                    : DevBrowser.signedOut(known.token()));
        });
    }

    /** Whether a browser with this token has been here. */
    public boolean isKnown(String token) {
        return store.atomically(() -> byToken.containsKey(token));
    }

    /** The session that the browser is signed in to; empty if it is signed out or not known. */
    public Optional<ObjectNode> session(Optional<String> token) {
        return store.atomically(() -> token.map(byToken::get).map(DevBrowser::sessionId).flatMap(sessions::active));
    }

    /**
     * Makes an organization the active one of the browser's session, if it has one and its user is a member.
     *
     * @param organization id or slug; an empty text for none
     */
    public void activate(Optional<String> token, String organization) {
        store.atomically(() -> {
            Optional<ObjectNode> session = session(token);
            session.ifPresent(open -> sessions.activate(open.path("id").asText(), organization));
            return session;
        });
    }

    /**
     * Signs a user in, and whoever was signed in before out.
     *
     * @param token of the browser; one that is not known gets another
     * @return the token from now on
     * @throws io.quarkiverse.clerk.devserver.api.ApiException 404 if there is no such user; 403 if the user is banned or locked
     */
    public String signIn(Optional<String> token, String userId) {
        return signIn(token, () -> sessions.open(userId));
    }

    /**
     * Signs in whom a ticket is for, and whoever was signed in before out.
     *
     * @param token of the browser; one that is not known gets another
     * @return the token from now on
     * @throws io.quarkiverse.clerk.devserver.api.ApiException 400 if the ticket cannot be used; 404 if its user is gone; 403 if
     *         the user is banned or locked
     */
    public String signInByTicket(Optional<String> token, String ticket) {
        return signIn(token, () -> sessions.openByTicket(ticket));
    }

    private String signIn(Optional<String> token, Supplier<String> opened) {
        return store.atomically(() -> {
            String sessionId = opened.get();
            String signedOut = signOut(token);
            return keep(new DevBrowser(signedOut, sessionId, Ids.random(REFRESH_TOKEN_LENGTH),
                    clock.instant().getEpochSecond())).token();
        });
    }

    /**
     * Ends the session that the browser has, if any.
     *
     * @return the token from now on
     */
    public String signOut(Optional<String> token) {
        return store.atomically(() -> {
            DevBrowser browser = get(token);
            if (browser.sessionId() != null) {
                sessions.end(browser.sessionId());
            }
            return keep(DevBrowser.signedOut(browser.token())).token();
        });
    }

    /** The browser that has this active session and this refresh token. */
    Optional<DevBrowser> refreshable(String sessionId, String refreshToken) {
        return store.atomically(() -> byToken.values().stream()
                .filter(browser -> sessionId.equals(browser.sessionId()) && refreshToken.equals(browser.refreshToken()))
                .filter(browser -> sessions.isActive(sessionId))
                .findFirst());
    }

    private DevBrowser keep(DevBrowser browser) {
        byToken.put(browser.token(), browser);
        return browser;
    }
}
