package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.PRIMARY_RESPONDS_TO_SYNCING;
import static io.quarkiverse.clerk.auth.AuthReason.SATELLITE_NEEDS_SYNCING;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_AND_UAT_MISSING;
import static io.quarkiverse.clerk.auth.browser.BrowserStates.handshake;
import static io.quarkiverse.clerk.auth.browser.BrowserStates.redirect;
import static io.quarkiverse.clerk.auth.browser.BrowserStates.rejection;
import static io.quarkiverse.clerk.auth.browser.BrowserStates.signedOut;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.RequestState;

/** Several domains with one sign-in: satellites ask the primary domain, which in development has to answer itself. */
final class SatelliteSync {

    /** Whether the satellite has asked the primary domain: {@code true} if it has, {@code false} if it must. */
    static final String SYNCED = "__clerk_synced";
    private static final String REDIRECT_URL = "__clerk_redirect_url";

    private SatelliteSync() {
    }

    /** {@return what has to happen before the cookies are looked at; empty if nothing has} */
    static Optional<RequestState> decide(BrowserRequest browser, BrowserOptions options) {
        if (options.satellite()) {
            return browser.request().isPageNavigation() ? ofSatellite(browser, options) : Optional.empty();
        }
        var satellite = options.isDevelopment() ? satelliteUrl(browser, options) : null;
        return satellite == null ? Optional.empty()
                : Optional.of(redirect(browser, rejection(PRIMARY_RESPONDS_TO_SYNCING), answer(satellite, browser)));
    }

    private static Optional<RequestState> ofSatellite(BrowserRequest browser, BrowserOptions options) {
        var synced = browser.url().parameter(SYNCED);
        boolean asked = "false".equals(synced);
        boolean known = browser.session().areSignedIn();
        if ("true".equals(synced) || known && !asked) {
            return Optional.empty();
        }
        if (!asked && !options.satelliteAutoSync()) {
            return Optional.of(signedOut(SESSION_TOKEN_AND_UAT_MISSING));
        }
        var rejection = rejection(SATELLITE_NEEDS_SYNCING);
        return Optional.of(options.isProduction() ? handshake(browser, options, rejection)
                : redirect(browser, rejection, primaryUrl(browser, options)));
    }

    private static @Nullable String primaryUrl(BrowserRequest browser, BrowserOptions options) {
        var signIn = PublicUrl.parse(options.signInUrl());
        return signIn == null ? null : signIn.with(REDIRECT_URL, browser.url().toString()).toString();
    }

    /** The address comes from a stranger, and the answer goes there with what the instance knows the browser by. */
    private static @Nullable PublicUrl satelliteUrl(BrowserRequest browser, BrowserOptions options) {
        var satellite = PublicUrl.parse(browser.url().parameter(REDIRECT_URL));
        var origins = options.satelliteOrigins();
        return satellite == null || origins == null || origins.contains(satellite.origin()) || isLoopback(satellite)
                ? satellite
                : null;
    }

    private static boolean isLoopback(PublicUrl url) {
        return url.authority().matches("(localhost|127\\.0\\.0\\.1|\\[::1])(:[0-9]+)?");
    }

    private static String answer(PublicUrl satellite, BrowserRequest browser) {
        var synced = satellite.with(SYNCED, "true");
        var devBrowser = browser.devBrowser();
        return (devBrowser == null ? synced : synced.with(SessionCookies.DEV_BROWSER, devBrowser)).toString();
    }
}
