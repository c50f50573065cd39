package io.quarkiverse.clerk.auth.browser;

import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthRequest;

/**
 * A request that may come from a browser, taken apart.
 *
 * @param request the request
 * @param headerToken the token in its Authorization header; null if there is none
 * @param url its URL
 * @param cookies all cookies
 * @param session those of the session
 */
record BrowserRequest(AuthRequest request, @Nullable String headerToken, PublicUrl url, Cookies cookies,
        SessionCookies session) {

    static final String HANDSHAKE = "__clerk_handshake";
    static final String HANDSHAKE_NONCE = "__clerk_handshake_nonce";
    private static final String LEGACY_DEV_BROWSER = "__dev_session";

    static BrowserRequest of(AuthRequest request, @Nullable String headerToken, BrowserOptions options, long nowMillis) {
        var cookies = Cookies.of(request);
        return new BrowserRequest(request, headerToken, PublicUrl.of(request.url().get()), cookies,
                SessionCookies.of(cookies, options.frontendApi(), nowMillis / 1000));
    }

    /** {@return what a development instance knows the browser by; null if there is nothing} */
    @Nullable
    String devBrowser() {
        var fromUrl = url.parameter(SessionCookies.DEV_BROWSER);
        return fromUrl == null || fromUrl.isEmpty() ? session.devBrowser() : fromUrl;
    }

    /** {@return the session token that the request has, be it good or not; null if it has none} */
    @Nullable
    String sessionToken() {
        return session.sessionToken() != null ? session.sessionToken() : headerToken;
    }

    /** {@return where the browser is to come back to, without what must not be seen there} */
    PublicUrl returnUrl() {
        return url.without(Set.of(SessionCookies.DEV_BROWSER, LEGACY_DEV_BROWSER));
    }

    /** {@return nothing of the tokens} */
    @Override
    public String toString() {
        return "BrowserRequest";
    }
}
