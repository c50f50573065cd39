package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.CLIENT_UAT_BUT_NO_SESSION_TOKEN;
import static io.quarkiverse.clerk.auth.AuthReason.DEV_BROWSER_MISSING;
import static io.quarkiverse.clerk.auth.AuthReason.DEV_BROWSER_SYNC;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_BUT_NO_CLIENT_UAT;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertHandshake;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestInstances.frontendApi;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.AuthReason;
import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestInstances;
import io.quarkiverse.clerk.auth.TestRequest;
import io.quarkiverse.clerk.auth.TestTokens;
import io.quarkiverse.clerk.config.PathPattern;

/** Where a browser is sent, and what goes with it. */
class HandshakeUrlTest {

    private static final String URL = "https://app.example.com/a?b=c+d";

    private final TestAuthenticator production = authenticator().production();
    private final TestAuthenticator development = authenticator().development();

    @Test
    void theParametersAreThoseOfClerksOwnSdk() {
        assertThat(location(production, URL, CLIENT_UAT_BUT_NO_SESSION_TOKEN, "__client_uat=1").toString()).isEqualTo(
                "https://clerk.example.com/v1/client/handshake?redirect_url=https%3A%2F%2Fapp.example.com%2Fa%3Fb%3Dc%2Bd"
                        + "&__clerk_api_version=2026-05-12&suffixed_cookies=false"
                        + "&__clerk_hs_reason=client-uat-but-no-session-token&format=nonce");
    }

    @Test
    void theSessionGoesAlong() {
        var token = TestTokens.valid();
        assertThat(location(production, URL, SESSION_TOKEN_BUT_NO_CLIENT_UAT, "__session=" + token).parameter("__session"))
                .isEqualTo(token);
    }

    @Test
    void theDevBrowserGoesAlongAndNotBack() {
        var location = location(development, URL + "&__clerk_db_jwt=db_1&__dev_session=x", DEV_BROWSER_SYNC);
        assertThat(location.parameter("__clerk_db_jwt")).isEqualTo("db_1");
        assertThat(location.parameter("redirect_url")).isEqualTo(URL);
    }

    @Test
    void productionSendsNoDevBrowser() {
        assertThat(location(production, URL, CLIENT_UAT_BUT_NO_SESSION_TOKEN, "__client_uat=1", "__clerk_db_jwt=db_1")
                .parameter("__clerk_db_jwt")).isNull();
    }

    @Test
    void suffixedCookiesAreSaidToBe() {
        assertThat(location(production, URL, CLIENT_UAT_BUT_NO_SESSION_TOKEN,
                TestInstances.suffixed(TestInstances.PRODUCTION, "__client_uat", 1)).parameter("suffixed_cookies"))
                .isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({ "https://example.com/clerk, https://example.com/clerk/v1/client/handshake",
            "https://example.com/clerk//, https://example.com/clerk/v1/client/handshake",
            "/__clerk, https://app.example.com/__clerk/v1/client/handshake" })
    void aProxyStandsInFrontOfClerk(String proxyUrl, String expected) {
        production.browser(options -> options.frontendApi(frontendApi("pk_live_", proxyUrl, null)));
        assertBase(location(production, URL, CLIENT_UAT_BUT_NO_SESSION_TOKEN, "__client_uat=1"), expected);
    }

    @Test
    void aSatelliteInProductionHasAFrontendApiOfItsOwn() {
        production.browser(options -> options.satellite(true).frontendApi(frontendApi("pk_live_", null, "sat.example")));
        assertBase(location(production, URL, CLIENT_UAT_BUT_NO_SESSION_TOKEN, "__client_uat=1"),
                "https://clerk.sat.example/v1/client/handshake");
    }

    @Test
    void aSatelliteInDevelopmentHasNot() {
        development.browser(options -> options.frontendApi(frontendApi("pk_test_", null, "sat.example")));
        assertBase(location(development, URL, DEV_BROWSER_MISSING), "https://clerk.example.com/v1/client/handshake");
    }

    @Test
    void theOrganizationOfTheUrlGoesAlongWhateverTheReason() {
        production.browser(options -> options.organizationPatterns(List.of(PathPattern.of("/orgs/:slug/(.*)"))));
        assertThat(location(production, "https://app.example.com/orgs/acme/x", CLIENT_UAT_BUT_NO_SESSION_TOKEN,
                "__client_uat=1").parameter("organization_id")).isEqualTo("acme");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://app.example.com/\r\nSet-Cookie: a=b", "https://app.example.com/?a=\r\nb",
            "https://app.example.com/?%0d%0aSet-Cookie:%20a=b", "https://app.example.com/\u0000\u560a?\u0000\u560a" })
    void whatStandsInTheUrlCannotEndTheHeaderThatItIsSentIn(String url) {
        assertThat(assertHandshake(production.request(TestRequest.page(url).cookies("__client_uat=1")),
                CLIENT_UAT_BUT_NO_SESSION_TOKEN).location()).matches("[!-~]+");
    }

    private static PublicUrl location(TestAuthenticator authenticator, String url, AuthReason reason, String... cookies) {
        return PublicUrl.of(assertHandshake(authenticator.request(TestRequest.page(url).cookies(cookies)), reason).location());
    }

    private static void assertBase(PublicUrl location, String expected) {
        assertThat(location.origin() + location.path()).isEqualTo(expected);
    }
}
