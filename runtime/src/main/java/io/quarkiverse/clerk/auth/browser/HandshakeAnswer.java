package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_EXPIRED;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_IAT_IN_THE_FUTURE;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_MISSING;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_NBF;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.Backend;
import io.quarkiverse.clerk.auth.BackendCalls;
import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.token.HandshakeTokenVerifier;
import io.quarkiverse.clerk.auth.token.Refused;
import io.quarkiverse.clerk.auth.token.SessionTokenVerifier;
import io.smallrye.mutiny.Uni;

/** Takes in what a browser brings back from a handshake: the cookies to set, signed by Clerk or to be fetched from it. */
final class HandshakeAnswer {

    private static final ObjectMapper JSON = JsonMapper.builder().build();
    /** How far a developer's clock may be off for a token that Clerk has handed out this moment. */
    private static final Duration DEVELOPERS_SKEW = Duration.ofDays(1);
    private static final Set<AuthReason> CLOCK_REASONS = Set.of(SESSION_TOKEN_EXPIRED, SESSION_TOKEN_NBF,
            SESSION_TOKEN_IAT_IN_THE_FUTURE);
    private static final Set<String> PARAMETERS = Set.of(BrowserRequest.HANDSHAKE, BrowserRequest.HANDSHAKE_NONCE,
            SessionCookies.DEV_BROWSER, "__clerk_help");

    private final BrowserOptions options;
    private final HandshakeTokenVerifier handshakeTokens;
    private final SessionTokenVerifier sessionTokens;
    private final Backend backend;
    private final BackendCalls calls;

    HandshakeAnswer(BrowserOptions options, HandshakeTokenVerifier handshakeTokens, SessionTokenVerifier sessionTokens,
            Backend backend, BackendCalls calls) {
        this.options = options;
        this.handshakeTokens = handshakeTokens;
        this.sessionTokens = sessionTokens;
        this.backend = backend;
        this.calls = calls;
    }

    /** {@return the outcome; empty if the request brings nothing, or nothing of use, so that its own cookies count} */
    Uni<Optional<RequestState>> take(BrowserRequest browser) {
        var nonce = carried(browser, BrowserRequest.HANDSHAKE_NONCE);
        var token = carried(browser, BrowserRequest.HANDSHAKE);
        if (options.frontendApi() == null || nonce == null && token == null) {
            return Uni.createFrom().item(Optional.empty());
        }
        var cookies = nonce != null ? fetch(nonce) : handshakeTokens.verify(token, options.isProduction());
        return cookies.map(Directives::settable)
                .flatMap(directives -> outcome(browser, directives))
                .map(Optional::of)
                .onFailure().recoverWithItem(Optional.empty());
    }

    /**
     * In production from a cookie only: a link may carry a handshake of somebody else's, and would sign whoever follows it in
     * as that person (login CSRF).
     */
    private @Nullable String carried(BrowserRequest browser, String name) {
        var parameter = options.isProduction() ? null : browser.url().parameter(name);
        return parameter == null || parameter.isEmpty() ? browser.cookies().getNonEmpty(name) : parameter;
    }

    private Uni<List<String>> fetch(String nonce) {
        if (!calls.haveSecretKey()) {
            return Uni.createFrom().failure(new Refused(AuthReason.UNEXPECTED_ERROR));
        }
        return backend.send(calls.handshakePayload(nonce)).map(HandshakeAnswer::directives);
    }

    private static List<String> directives(Backend.Answer answer) {
        try {
            var directives = new ArrayList<String>();
            if (answer.status() / 100 == 2) {
                JSON.readTree(answer.body()).path("directives").forEach(cookie -> directives.add(cookie.asText()));
            }
            if (directives.isEmpty()) {
                throw new Refused(AuthReason.UNEXPECTED_ERROR);
            }
            return directives;
        } catch (IOException notJson) {
            throw new Refused(AuthReason.UNEXPECTED_ERROR);
        }
    }

    private Uni<RequestState> outcome(BrowserRequest browser, List<String> cookies) {
        var location = options.isProduction() ? null : browser.url().without(PARAMETERS).toString();
        var token = Directives.sessionToken(cookies);
        if (token == null) {
            return Uni.createFrom().item(
                    new SignedOut(BrowserStates.rejection(SESSION_TOKEN_MISSING), cookies, location));
        }
        return verify(token).map(principal -> new SignedIn(principal, cookies, location));
    }

    private Uni<SessionPrincipal> verify(String token) {
        var verified = sessionTokens.verify(token, token).map(state -> (SessionPrincipal) state.principal());
        return options.isProduction() ? verified
                : verified.onFailure(failure -> failure instanceof Refused refused && CLOCK_REASONS.contains(refused.reason()))
                        .recoverWithUni(() -> sessionTokens.verify(token, DEVELOPERS_SKEW));
    }
}
