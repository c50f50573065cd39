package io.quarkiverse.clerk.devserver.http;

import java.util.Optional;

import io.quarkiverse.clerk.devserver.browser.ClientCookies;
import io.quarkiverse.clerk.devserver.browser.DevBrowsers;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;

/**
 * Knows the browser that looks at the account portal by a cookie, for who types a URL does not know what the browser is known
 * by. Applications on the same host get the cookie too, since cookies know no ports: they can do with it what they can do
 * with what they put into URLs.
 */
record PortalBrowser(DevBrowsers browsers) {

    /** One for each port: another server on this machine has other browsers. */
    private static final String COOKIE = "__clerk_dev_portal_";

    /** What the browser is known by, if the server still knows it. */
    Optional<String> of(RoutingContext context) {
        return Optional.ofNullable(context.request().getCookie(name(context))).map(Cookie::getValue)
                .filter(known -> browsers.find(known).isPresent());
    }

    /**
     * Remembers what the browser is known by. Nothing that the server has not made: a link must not choose it (session
     * fixation), nor add anything to a header.
     */
    void remember(RoutingContext context, Optional<String> token) {
        token.filter(value -> browsers.find(value).isPresent())
                .ifPresent(known -> context.response().addCookie(Cookie.cookie(name(context), known)
                        .setPath("/").setHttpOnly(true).setSameSite(CookieSameSite.LAX).setMaxAge(ClientCookies.LAST_SECONDS)));
    }

    private static String name(RoutingContext context) {
        return COOKIE + context.request().localAddress().port();
    }
}
