package io.quarkiverse.clerk.devserver.browser;

import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.resource.session.BrowserSessions;
import io.quarkiverse.clerk.devserver.store.Documents;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Store;

/** The browsers that have been here. They are known by tokens alone and not by cookies, so no other page can act for one. */
public final class DevBrowsers {

    private static final String PREFIX = "dvb";
    private static final int REFRESH_TOKEN_LENGTH = 40;

    /** Whoever asks without a token, all day long, must not fill the memory. */
    private static final int KEPT = 1000;

    private static final ObjectNode BLANK = Json.literal("""
            {"id": null, "client_id": null, "refresh_token": null}""");

    private final Store store;
    private final Documents browsers;
    private final Documents clients;
    private final BrowserSessions sessions;

    /** The browsers of the store, which sign in to the sessions of the store. */
    public DevBrowsers(Store store, BrowserSessions sessions) {
        this.store = store;
        this.browsers = store.documents("dev_browser");
        this.clients = store.documents("client");
        this.sessions = sessions;
    }

    /** A browser that has not been here. */
    public DevBrowser create() {
        return store.atomically(() -> {
            ObjectNode browser = browsers.add(browsers.draft(PREFIX, BLANK));
            if (browsers.all().size() > KEPT) {
                forgetOneBut(browser);
            }
            return state(browser);
        });
    }

    /** The oldest in which nobody is signed in or, if there is none, the oldest; with its client if that was of no use. */
    private void forgetOneBut(ObjectNode newest) {
        ObjectNode oldest = browsers.where(known -> known != newest && state(known).sessionId() == null).findFirst()
                .orElseGet(() -> browsers.all().iterator().next());
        browsers.remove(oldest.path("id").textValue());
        Optional.ofNullable(oldest.path("client_id").textValue()).ifPresent(sessions::forgetUnused);
    }

    /** The browser with this token, if it has been here. */
    public Optional<DevBrowser> find(String token) {
        return store.atomically(() -> browsers.find(token).map(this::state));
    }

    /** The browser with this token; a new one if there is none. Signed out if its session is over. */
    DevBrowser get(Optional<String> token) {
        return store.atomically(() -> token.flatMap(this::find).orElseGet(this::create));
    }

    /** As it is now: sessions end by themselves, too. */
    private DevBrowser state(ObjectNode browser) {
        String token = browser.path("id").textValue();
        String clientId = browser.path("client_id").textValue();
        Optional<ObjectNode> client = Optional.ofNullable(clientId).flatMap(clients::find);
        return client.flatMap(sessions::active)
                .map(session -> new DevBrowser(token, clientId, session.path("id").textValue(),
                        browser.path("refresh_token").textValue(), client.get().path("updated_at").longValue() / 1000))
                .orElseGet(() -> new DevBrowser(token, clientId, null, null, 0));
    }

    /** The browser's client, which it now has at the latest. */
    public String client(DevBrowser browser) {
        return store.atomically(() -> {
            if (browser.clientId() != null) {
                return browser.clientId();
            }
            String clientId = sessions.newClient();
            browsers.save(browsers.edit(browser.token()).put("client_id", clientId));
            return clientId;
        });
    }

    /** The session that the browser is signed in to; empty if it is signed out or not known. */
    public Optional<ObjectNode> session(Optional<String> token) {
        return store.atomically(() -> token.flatMap(this::find).map(DevBrowser::sessionId).flatMap(sessions::active));
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
        return signIn(token, clientId -> sessions.open(userId, clientId));
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
        return signIn(token, clientId -> sessions.openByTicket(ticket, clientId));
    }

    private String signIn(Optional<String> token, Function<String, ObjectNode> open) {
        return store.atomically(() -> {
            DevBrowser browser = get(token);
            signIn(browser, open);
            return browser.token();
        });
    }

    /**
     * Signs in, and whoever was signed in before out, as in instances in single session mode.
     *
     * @param open opens a session on the client whose id it is given
     * @return the session
     */
    public ObjectNode signIn(DevBrowser browser, Function<String, ObjectNode> open) {
        return store.atomically(() -> {
            String clientId = client(browser);
            sessions.finishAll(clientId, "replaced");
            browsers.save(browsers.edit(browser.token()).put("refresh_token", Ids.random(REFRESH_TOKEN_LENGTH)));
            return open.apply(clientId);
        });
    }

    /**
     * Signs out, as Clerk's script does.
     *
     * @return the token from now on
     */
    public String signOut(Optional<String> token) {
        return store.atomically(() -> {
            DevBrowser browser = get(token);
            finishAll(browser, "removed");
            return browser.token();
        });
    }

    /**
     * Ends the sessions that the browser has, if any.
     *
     * @param status how: in Clerk's words {@code ended} or {@code removed}
     */
    public void finishAll(DevBrowser browser, String status) {
        store.atomically(() -> {
            if (browser.clientId() != null) {
                sessions.finishAll(browser.clientId(), status);
                browsers.save(browsers.edit(browser.token()).putNull("refresh_token"));
            }
            return browser;
        });
    }

    /** The browser that has this active session and this refresh token. */
    Optional<DevBrowser> refreshable(String sessionId, String refreshToken) {
        return store.atomically(() -> sessions.find(sessionId)
                .flatMap(session -> browsers.by("client_id").first(session.path("client_id").asText())).map(this::state)
                .filter(browser -> sessionId.equals(browser.sessionId()) && refreshToken.equals(browser.refreshToken())));
    }
}
