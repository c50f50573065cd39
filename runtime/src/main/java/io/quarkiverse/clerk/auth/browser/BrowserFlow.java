package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.ACTIVE_ORGANIZATION_MISMATCH;
import static io.quarkiverse.clerk.auth.AuthReason.CLIENT_UAT_BUT_NO_SESSION_TOKEN;
import static io.quarkiverse.clerk.auth.AuthReason.CROSS_SITE_REQUEST;
import static io.quarkiverse.clerk.auth.AuthReason.DEV_BROWSER_MISSING;
import static io.quarkiverse.clerk.auth.AuthReason.DEV_BROWSER_SYNC;
import static io.quarkiverse.clerk.auth.AuthReason.PRIMARY_DOMAIN_CROSS_ORIGIN_SYNC;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_AND_UAT_MISSING;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_BUT_NO_CLIENT_UAT;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_EXPIRED;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_IAT_BEFORE_CLIENT_UAT;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_IAT_IN_THE_FUTURE;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_NBF;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_TYPE_MISMATCH;
import static io.quarkiverse.clerk.auth.browser.BrowserStates.handshake;
import static io.quarkiverse.clerk.auth.browser.BrowserStates.rejection;
import static io.quarkiverse.clerk.auth.browser.BrowserStates.signedOut;

import java.time.Clock;
import java.util.Optional;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.AuthRequest;
import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.BackendCalls;
import io.quarkiverse.clerk.auth.Rejection;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.auth.browser.SessionRefresh.NotRefreshed;
import io.quarkiverse.clerk.auth.token.HandshakeTokenVerifier;
import io.quarkiverse.clerk.auth.token.Refused;
import io.quarkiverse.clerk.auth.token.SessionTokenVerifier;
import io.quarkiverse.clerk.auth.token.TokenPreview;
import io.smallrye.mutiny.Uni;

/**
 * Decides who a browser is, by its cookies, in the order of Clerk's JavaScript SDK: the first condition that holds decides.
 * Where only Clerk can tell, a navigation is sent there and back (a handshake), and any other request is signed out.
 *
 * @see <a href="https://clerk.com/docs/guides/how-clerk-works/overview">How Clerk works</a>
 */
public final class BrowserFlow {

    private final BrowserOptions options;
    private final SessionTokenVerifier sessionTokens;
    private final HandshakeAnswer handshakes;
    private final SessionRefresh refresh;
    private final Clock clock;

    /**
     * Makes a flow.
     *
     * @param options how sessions in browsers are handled
     * @param sessionTokens what verifies session tokens
     * @param handshakeTokens what verifies the answers of handshakes
     * @param backend how Clerk is reached
     * @param calls what it is asked
     * @param clock what time it is
     */
    public BrowserFlow(BrowserOptions options, SessionTokenVerifier sessionTokens, HandshakeTokenVerifier handshakeTokens,
            Backend backend, BackendCalls calls, Clock clock) {
        this.options = options;
        this.sessionTokens = sessionTokens;
        this.handshakes = new HandshakeAnswer(options, handshakeTokens, sessionTokens, backend, calls);
        this.refresh = new SessionRefresh(sessionTokens, backend, calls);
        this.clock = clock;
    }

    /**
     * Decides by the cookies.
     *
     * @param request a request without a token in its header
     * @return the outcome; fails only where something is wrong that should not be
     */
    public Uni<RequestState> authenticate(AuthRequest request) {
        var browser = BrowserRequest.of(request, null, options, clock.millis());
        if (CrossSiteRequest.is(request, browser.url(), options.trustedOrigins())) {
            return item(signedOut(browser.cookies().isEmpty() ? SESSION_TOKEN_AND_UAT_MISSING : CROSS_SITE_REQUEST));
        }
        return handshakes.take(browser).flatMap(taken -> taken.map(BrowserFlow::item).orElseGet(() -> decide(browser)));
    }

    /**
     * Goes on with a token from a header that is not accepted: a page that shows an old one can get a new one.
     *
     * @param request the request
     * @param token the token
     * @param reason why it is not accepted
     * @return the outcome
     */
    public Uni<RequestState> notAccepted(AuthRequest request, String token, AuthReason reason) {
        return notAccepted(BrowserRequest.of(request, token, options, clock.millis()), token, reason);
    }

    private Uni<RequestState> decide(BrowserRequest browser) {
        var token = browser.session().sessionToken();
        return beforeToken(browser).or(() -> byPreview(browser, String.valueOf(token))).map(BrowserFlow::item)
                .orElseGet(() -> verify(browser, String.valueOf(token)));
    }

    private Optional<RequestState> beforeToken(BrowserRequest browser) {
        var sync = SatelliteSync.decide(browser, options);
        if (sync.isPresent()) {
            return sync;
        }
        if (options.isDevelopment() && browser.url().parameter(SessionCookies.DEV_BROWSER) != null) {
            return Optional.of(handshake(browser, options, rejection(DEV_BROWSER_SYNC)));
        }
        if (options.isDevelopment() && browser.devBrowser() == null) {
            return Optional.of(handshake(browser, options, rejection(DEV_BROWSER_MISSING)));
        }
        boolean hasToken = browser.session().sessionToken() != null;
        boolean isActive = browser.session().clientUat() != 0;
        if (!isActive && !hasToken) {
            return Optional.of(signedOut(SESSION_TOKEN_AND_UAT_MISSING));
        }
        if (!isActive && options.frontendApi() != null) {
            return Optional.of(handshake(browser, options, rejection(SESSION_TOKEN_BUT_NO_CLIENT_UAT)));
        }
        return hasToken ? Optional.empty()
                : Optional.of(handshake(browser, options, rejection(CLIENT_UAT_BUT_NO_SESSION_TOKEN)));
    }

    private Optional<RequestState> byPreview(BrowserRequest browser, String token) {
        var preview = TokenPreview.of(token);
        if (preview == null) {
            return Optional.of(signedOut(TOKEN_INVALID));
        }
        if (!preview.forSessions()) {
            return Optional.of(signedOut(TOKEN_TYPE_MISMATCH));
        }
        // After a sign-out, or another sign-in, what the browser still has of the time before is good for nothing.
        return preview.issuedAt() < browser.session().clientUat()
                ? Optional.of(handshake(browser, options, rejection(SESSION_TOKEN_IAT_BEFORE_CLIENT_UAT)))
                : Optional.empty();
    }

    private Uni<RequestState> verify(BrowserRequest browser, String token) {
        var known = sessionTokens.recognize(token);
        return (known != null ? item(known) : sessionTokens.verify(token, token))
                .map(state -> afterToken(browser, state))
                .onFailure(Refused.class).recoverWithUni(
                        failure -> notAccepted(browser, token, ((Refused) failure).reason()));
    }

    private RequestState afterToken(BrowserRequest browser, SignedIn state) {
        if (CrossOriginSync.isDue(browser, options)) {
            return handshake(browser, options, rejection(PRIMARY_DOMAIN_CROSS_ORIGIN_SYNC));
        }
        var active = ((SessionPrincipal) state.principal()).organization();
        boolean right = OrganizationSync.target(browser.url().path(), options).map(target -> target.isActive(active))
                .orElse(true);
        if (right) {
            return state;
        }
        var sync = handshake(browser, options, rejection(ACTIVE_ORGANIZATION_MISMATCH));
        return sync instanceof RequestState.Handshake ? sync : state;
    }

    private Uni<RequestState> notAccepted(BrowserRequest browser, String token, AuthReason reason) {
        return switch (reason) {
            case SESSION_TOKEN_EXPIRED -> refresh.refresh(browser, token)
                    .onFailure(NotRefreshed.class).recoverWithItem(failure -> handshake(browser, options,
                            new Rejection(SESSION_TOKEN_EXPIRED, ((NotRefreshed) failure).detail(), TokenType.SESSION_TOKEN)));
            case SESSION_TOKEN_NBF, SESSION_TOKEN_IAT_IN_THE_FUTURE -> item(handshake(browser, options, rejection(reason)));
            default -> item(signedOut(reason));
        };
    }

    private static <T> Uni<T> item(T state) {
        return Uni.createFrom().item(state);
    }
}
