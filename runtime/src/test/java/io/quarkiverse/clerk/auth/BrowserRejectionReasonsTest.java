package io.quarkiverse.clerk.auth;

import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertHandshake;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static io.quarkiverse.clerk.auth.TestTokens.valid;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.auth.RejectionReasonsTest.Shows;
import io.quarkiverse.clerk.config.PathPattern;

/** One test for each reason that only requests without a session token in their header have. */
class BrowserRejectionReasonsTest {

    private static final TestRequest PAGE = TestRequest.page("https://app.example.com/");
    private static final String SESSION = "__session=" + valid();
    private static final String UAT = "__client_uat=" + (NOW.getEpochSecond() - 10);
    private static final String DEV_BROWSER = "__clerk_db_jwt=db_1";

    private final TestAuthenticator production = authenticator().production();
    private final TestAuthenticator development = authenticator().development();

    @Test
    @Shows(AuthReason.NO_TOKEN_IN_HEADER)
    void anEndpointForMachinesDoesNotLookAtCookies() {
        assertRefused(authenticator().accepts(TokenType.API_KEY).request(PAGE.cookies(SESSION)),
                AuthReason.NO_TOKEN_IN_HEADER);
    }

    @Test
    @Shows(AuthReason.CROSS_SITE_REQUEST)
    void aCookieIsIgnoredThatAnotherSiteMadeTheBrowserSend() {
        production.browser(options -> options.trustedOrigins(Set.of()));
        assertRefused(production.request(PAGE.method("POST").header("Sec-Fetch-Site", "cross-site").cookies(SESSION, UAT)),
                AuthReason.CROSS_SITE_REQUEST);
    }

    @Test
    @Shows(AuthReason.SESSION_TOKEN_MISSING)
    void aBrowserThatComesBackWithoutASessionIsSignedOut() {
        development.backend(TestBackend.answers(200, "{\"directives\":[\"__client_uat=0; Path=/\"]}"));
        assertRefused(development.request(TestRequest.page("https://app.example.com/?__clerk_handshake_nonce=n")),
                AuthReason.SESSION_TOKEN_MISSING);
    }

    @Test
    @Shows(AuthReason.SESSION_TOKEN_BUT_NO_CLIENT_UAT)
    void aSessionOfABrowserThatIsSignedOutHasToBeLookedAt() {
        assertHandshake(production.request(PAGE.cookies(SESSION)), AuthReason.SESSION_TOKEN_BUT_NO_CLIENT_UAT);
    }

    @Test
    @Shows(AuthReason.CLIENT_UAT_BUT_NO_SESSION_TOKEN)
    void aBrowserThatIsSignedInGetsItsSession() {
        assertHandshake(production.request(PAGE.cookies(UAT)), AuthReason.CLIENT_UAT_BUT_NO_SESSION_TOKEN);
    }

    @Test
    @Shows(AuthReason.SESSION_TOKEN_IAT_BEFORE_CLIENT_UAT)
    void aSessionTokenOfBeforeTheLastSignInIsReplaced() {
        assertHandshake(production.request(PAGE.cookies(SESSION, "__client_uat=" + (NOW.getEpochSecond() - 9))),
                AuthReason.SESSION_TOKEN_IAT_BEFORE_CLIENT_UAT);
    }

    @Test
    @Shows(AuthReason.DEV_BROWSER_MISSING)
    void aDevelopmentInstanceGetsToKnowTheBrowserFirst() {
        assertHandshake(development.request(PAGE), AuthReason.DEV_BROWSER_MISSING);
    }

    @Test
    @Shows(AuthReason.DEV_BROWSER_SYNC)
    void aDevelopmentInstanceTurnsTheUrlIntoCookies() {
        assertHandshake(development.request(TestRequest.page("https://app.example.com/?" + DEV_BROWSER)),
                AuthReason.DEV_BROWSER_SYNC);
    }

    @Test
    @Shows(AuthReason.SATELLITE_NEEDS_SYNCING)
    void aSatelliteAsksThePrimaryDomain() {
        production.browser(options -> options.satellite(true).satelliteAutoSync(true));
        assertHandshake(production.request(PAGE), AuthReason.SATELLITE_NEEDS_SYNCING);
    }

    @Test
    @Shows(AuthReason.PRIMARY_RESPONDS_TO_SYNCING)
    void thePrimaryDomainAnswersASatellite() {
        assertHandshake(development.request(
                TestRequest.page("https://app.example.com/?__clerk_redirect_url=http%3A%2F%2Flocalhost%3A3000%2F")),
                AuthReason.PRIMARY_RESPONDS_TO_SYNCING);
    }

    @Test
    @Shows(AuthReason.PRIMARY_DOMAIN_CROSS_ORIGIN_SYNC)
    void aLinkFromAnotherDomainMayMeanAnotherSession() {
        assertHandshake(production.request(PAGE.cookies(SESSION, UAT).header("Referer", "https://satellite.example/")),
                AuthReason.PRIMARY_DOMAIN_CROSS_ORIGIN_SYNC);
    }

    @Test
    @Shows(AuthReason.ACTIVE_ORGANIZATION_MISMATCH)
    void aUrlOfAnotherOrganizationMakesThatOneActive() {
        production.browser(options -> options.organizationPatterns(List.of(PathPattern.of("/orgs/:id"))));
        var state = production.request(TestRequest.page("https://app.example.com/orgs/org_1")
                .cookies("__session=" + sessionToken().compact(), UAT));
        assertHandshake(state, AuthReason.ACTIVE_ORGANIZATION_MISMATCH);
    }
}
