package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.CROSS_SITE_REQUEST;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_AND_UAT_MISSING;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestRequest;
import io.quarkiverse.clerk.auth.TestTokens;

/** Requests that a page of another site makes a signed-in user's browser send. */
class CrossSiteRequestTest {

    private static final TestRequest POST = TestRequest.get("https://app.example.com/").method("POST")
            .cookies("__session=" + TestTokens.valid(), "__client_uat=1");

    private final TestAuthenticator guarded = authenticator().production()
            .browser(options -> options.trustedOrigins(Set.of("https://front.example.com")));

    @ParameterizedTest
    @ValueSource(strings = { "POST", "PUT", "PATCH", "DELETE", "post", "PROPFIND", "", "get" })
    void aCookieProvesNothingWhereSomethingIsChanged(String method) {
        assertRefused(guarded.request(POST.method(method).header("Sec-Fetch-Site", "cross-site")), CROSS_SITE_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET", "HEAD", "OPTIONS", "TRACE" })
    void whereNothingIsChangedItDoes(String method) {
        assertThat(guarded.request(POST.method(method).header("Sec-Fetch-Site", "cross-site")
                .header("Origin", "https://evil.example"))).isInstanceOf(SignedIn.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "websocket", "WebSocket", "websocket, other" })
    void aWebSocketIsOpenedWithAGetAndYetChangesThings(String upgrade) {
        var opening = POST.method("GET").header("Upgrade", upgrade);
        assertRefused(guarded.request(opening.header("Origin", "https://evil.example")), CROSS_SITE_REQUEST);
        assertRefused(guarded.request(opening.header("Sec-Fetch-Site", "cross-site")), CROSS_SITE_REQUEST);
        assertThat(guarded.request(opening.header("Origin", "https://front.example.com"))).isInstanceOf(SignedIn.class);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "null", "http://app.example.com", "https://app.example.com:8443",
            "https://app.example.com.evil.example", "https://evil.example, https://app.example.com", "", "garbage",
            "https://sub.front.example.com" })
    void aForeignOriginIsEnough(String origin) {
        assertRefused(guarded.request(POST.header("Origin", origin)), CROSS_SITE_REQUEST);
    }

    @Test
    void twoOriginsAreForeignEvenIfOneIsNot() {
        assertRefused(guarded.request(POST.header("Origin", "https://app.example.com", "https://evil.example")),
                CROSS_SITE_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://app.example.com", "https://front.example.com" })
    void theOwnOriginAndTrustedOnesAreNot(String origin) {
        assertThat(guarded.request(POST.header("Origin", origin).header("Sec-Fetch-Site", "same-site")))
                .isInstanceOf(SignedIn.class);
    }

    @Test
    void aTrustedOriginDoesNotMakeUpForAnotherSite() {
        assertRefused(guarded.request(POST.header("Origin", "https://front.example.com")
                .header("Sec-Fetch-Site", "cross-site")), CROSS_SITE_REQUEST);
    }

    @Test
    void aClientThatSaysNothingOfWhereItIsIsNoBrowserToDeceive() {
        assertThat(guarded.request(POST)).isInstanceOf(SignedIn.class);
    }

    @Test
    void withNoTrustedOriginsTheOwnOneIsLeft() {
        guarded.browser(options -> options.trustedOrigins(Set.of()));
        assertThat(guarded.request(POST.header("Origin", "https://app.example.com"))).isInstanceOf(SignedIn.class);
        assertRefused(guarded.request(POST.header("Origin", "https://front.example.com")), CROSS_SITE_REQUEST);
    }

    @Test
    void whereItIsNotAskedForNothingIsChecked() {
        assertThat(authenticator().production().request(POST.header("Origin", "https://evil.example")
                .header("Sec-Fetch-Site", "cross-site"))).isInstanceOf(SignedIn.class);
    }

    @Test
    void aTokenInTheHeaderIsNoCookie() {
        assertThat(guarded.request(POST.header("Sec-Fetch-Site", "cross-site")
                .header("Authorization", "Bearer " + TestTokens.valid()))).isInstanceOf(SignedIn.class);
    }

    @Test
    void anotherSchemeInTheHeaderDoesNotMakeTheCookieCount() {
        assertRefused(guarded.request(POST.header("Sec-Fetch-Site", "cross-site").header("Authorization", "Basic dTpw")),
                CROSS_SITE_REQUEST);
    }

    @Test
    void theAnswerOfAHandshakeIsACookieTooAndSignsNobodyIn() {
        var handshake = sessionToken().claim("handshake", List.of("__session=" + TestTokens.valid())).compact();
        assertRefused(guarded.request(POST.header("Sec-Fetch-Site", "cross-site")
                .header("Cookie", "__clerk_handshake=" + handshake)), CROSS_SITE_REQUEST);
    }

    @Test
    void withoutCookiesThereIsNothingToIgnore() {
        assertRefused(guarded.request(TestRequest.get("https://app.example.com/").method("POST")
                .header("Sec-Fetch-Site", "cross-site")), SESSION_TOKEN_AND_UAT_MISSING);
    }
}
