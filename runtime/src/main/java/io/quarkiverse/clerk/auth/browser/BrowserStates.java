package io.quarkiverse.clerk.auth.browser;

import java.util.List;

import org.jspecify.annotations.Nullable;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.Handshake;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.TokenType;

/** Makes the outcomes of a browser's request. */
final class BrowserStates {

    private BrowserStates() {
    }

    static RequestState signedOut(AuthReason reason) {
        return new SignedOut(rejection(reason));
    }

    static Rejection rejection(AuthReason reason) {
        return new Rejection(reason, TokenType.SESSION_TOKEN);
    }

    /** Sends the browser to Clerk, where that is of use and has not just been done in vain; else it is signed out. */
    static RequestState handshake(BrowserRequest browser, BrowserOptions options, Rejection rejection) {
        var frontendApi = options.frontendApi();
        return frontendApi == null ? new SignedOut(rejection)
                : redirect(browser, rejection, HandshakeUrl.of(browser, frontendApi, options, rejection.code()));
    }

    /** Sends the browser to a place, under the same conditions. */
    static RequestState redirect(BrowserRequest browser, Rejection rejection, @Nullable String location) {
        if (location == null || !browser.request().isNavigation() || LoopGuard.isReached(browser.cookies())) {
            return new SignedOut(rejection);
        }
        return new Handshake(rejection, List.of(LoopGuard.next(browser.cookies(), browser.url())), location);
    }
}
