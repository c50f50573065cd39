package io.quarkiverse.clerk.devserver.browser;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.quarkiverse.clerk.devserver.resource.session.BrowserSessions;
import io.quarkiverse.clerk.devserver.store.Ids;
import io.quarkiverse.clerk.devserver.store.Store;
import io.quarkiverse.clerk.devserver.token.HandshakeTokens;

/** Tells applications who a browser is. */
public final class Handshakes {

    /** The query parameter and cookie that a browser is known by. */
    public static final String DEV_BROWSER = "__clerk_db_jwt";

    private static final int NONCE_LENGTH = 40;

    private final Store store;
    private final DevBrowsers browsers;
    private final BrowserSessions sessions;
    private final ClientCookies cookies;
    private final HandshakeTokens tokens;
    private final Map<String, List<String>> byNonce = new Recent<>();

    /** Handshakes for the browsers. */
    public Handshakes(Store store, DevBrowsers browsers, BrowserSessions sessions, ClientCookies cookies,
            HandshakeTokens tokens) {
        this.store = store;
        this.browsers = browsers;
        this.sessions = sessions;
        this.cookies = cookies;
        this.tokens = tokens;
    }

    /**
     * Says where a browser goes back to, with the answer in the query, as it is for development instances.
     *
     * @param devBrowser what the browser is known by, if it has been here
     * @param organization id or slug of the organization to activate, or an empty text for none; empty to leave it as it is
     * @param asNonce whether the application fetches the cookies by a nonce; else it gets them in a signed token
     */
    public String answer(ReturnUrl returnUrl, Optional<String> devBrowser, Optional<String> organization, boolean asNonce) {
        List<String> directives = store.atomically(() -> {
            DevBrowser browser = browsers.get(devBrowser);
            if (browser.sessionId() != null) {
                organization.ifPresent(named -> sessions.activate(browser.sessionId(), named));
            }
            return directives(browser, returnUrl.origin());
        });
        return asNonce ? returnUrl.with("__clerk_handshake_nonce", nonce(directives))
                : returnUrl.with("__clerk_handshake", tokens.mint(directives));
    }

    private List<String> directives(DevBrowser browser, String origin) {
        return cookies.of(browser, browser.sessionId() == null ? null : sessions.token(browser.sessionId(), origin));
    }

    private String nonce(List<String> directives) {
        String nonce = Ids.random(NONCE_LENGTH);
        store.atomically(() -> byNonce.put(nonce, directives));
        return nonce;
    }

    /** The cookies that a nonce stands for, once: whoever finds it in a log later learns nothing by it. */
    public Optional<List<String>> redeem(String nonce) {
        return Optional.ofNullable(store.atomically(() -> byNonce.remove(nonce)));
    }

    /** A new session token; empty in the same cases as {@link #refresh}. */
    Optional<String> refreshed(String sessionId, String refreshToken, String origin) {
        return store.atomically(() -> browsers.refreshable(sessionId, refreshToken)
                .map(browser -> sessions.token(sessionId, origin)));
    }

    /**
     * The cookies with a new session token; empty if the session is over or the refresh token is not that of its browser.
     *
     * @param origin of the application's pages
     */
    public Optional<List<String>> refresh(String sessionId, String refreshToken, String origin) {
        return store.atomically(() -> browsers.refreshable(sessionId, refreshToken)
                .map(browser -> directives(browser, origin)));
    }
}
