package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.CLIENT_UAT_BUT_NO_SESSION_TOKEN;
import static io.quarkiverse.clerk.auth.AuthReason.DEV_BROWSER_MISSING;
import static io.quarkiverse.clerk.auth.AuthReason.DEV_BROWSER_SYNC;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_AND_UAT_MISSING;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_EXPIRED;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_IAT_BEFORE_CLIENT_UAT;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_IAT_IN_THE_FUTURE;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_NBF;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_INVALID_SIGNATURE;
import static io.quarkiverse.clerk.auth.AuthReason.TOKEN_TYPE_MISMATCH;
import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertHandshake;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestAuthenticator.principal;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestKeys;
import io.quarkiverse.clerk.auth.TestRequest;
import io.quarkiverse.clerk.auth.TestTokens;

/** When a browser is sent to Clerk, and when it is only told that it is signed out. */
class HandshakeTriggerTest {

    private static final long SECOND = NOW.getEpochSecond();
    private static final String URL = "https://app.example.com/a?b=c";
    private static final TestRequest PAGE = TestRequest.page(URL);
    private static final String UAT = "__client_uat=" + (SECOND - 10);
    private static final String DEV_BROWSER = "__clerk_db_jwt=db_1";

    private final TestAuthenticator production = authenticator().production();
    private final TestAuthenticator development = authenticator().development();

    @Test
    void aSessionThatFitsItsClientSignsIn() {
        assertThat(principal(production.request(PAGE.cookies(session(sessionToken()), UAT))).userId())
                .isEqualTo(TestTokens.USER);
    }

    @Test
    void aDevelopmentSessionNeedsABrowserThatIsKnown() {
        assertThat(principal(development.request(PAGE.cookies(session(sessionToken()), UAT, DEV_BROWSER))).userId())
                .isEqualTo(TestTokens.USER);
        assertHandshake(development.request(PAGE.cookies(session(sessionToken()), UAT)), DEV_BROWSER_MISSING);
    }

    @Test
    void anEmptyDevBrowserInTheUrlIsOneToSync() {
        assertHandshake(development.request(TestRequest.page(URL + "&__clerk_db_jwt=").cookies(DEV_BROWSER)),
                DEV_BROWSER_SYNC);
    }

    @Test
    void productionKnowsNoDevBrowser() {
        assertRefused(production.request(TestRequest.page(URL + "&__clerk_db_jwt=x")), SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void aTokenAsOldAsTheSignInIsOfThatSignIn() {
        assertThat(principal(production.request(PAGE.cookies(session(sessionToken().claim("iat", SECOND - 10)), UAT)))
                .sessionId()).isEqualTo(TestTokens.SESSION);
    }

    @Test
    void aTokenThatDoesNotSayHowOldItIsIsNotTakenForOld() {
        assertThat(principal(production.request(PAGE.cookies(session(sessionToken().withoutClaim("iat")), UAT)))
                .sessionId()).isEqualTo(TestTokens.SESSION);
    }

    @ParameterizedTest
    @ValueSource(strings = { "0", "", "abc", "NaN", "-", "\u0000" })
    void aSignInTimeThatIsNoneIsTheOneOfASignedOutBrowser(String uat) {
        assertRefused(production.request(PAGE.cookies("__client_uat=" + uat)), SESSION_TOKEN_AND_UAT_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = { "1", "12abc", "99999999999999999999999999", "-5", "1e3", "%31" })
    void aSignInTimeIsTheDigitsThatItBeginsWith(String uat) {
        assertHandshake(production.request(PAGE.cookies("__client_uat=" + uat)), CLIENT_UAT_BUT_NO_SESSION_TOKEN);
    }

    @Test
    void aSignInTimeBeyondAllNumbersIsLaterThanAnyToken() {
        var state = production.request(PAGE.cookies(session(sessionToken()), "__client_uat=" + "9".repeat(400)));
        assertHandshake(state, SESSION_TOKEN_IAT_BEFORE_CLIENT_UAT);
    }

    @Test
    void anExpiredSessionIsRenewedByAHandshake() {
        var state = production.request(PAGE.cookies(session(sessionToken().claim("exp", SECOND - 60)), UAT));
        assertThat(assertHandshake(state, SESSION_TOKEN_EXPIRED).rejection().code())
                .isEqualTo("session-token-expired-refresh-non-eligible-no-refresh-cookie");
    }

    @Test
    void aSessionThatIsAheadOfTimeIsRenewed() {
        assertHandshake(production.request(PAGE.cookies(session(sessionToken().claim("nbf", SECOND + 60)), UAT)),
                SESSION_TOKEN_NBF);
        assertHandshake(production.request(PAGE.cookies(session(sessionToken().claim("iat", SECOND + 60)), UAT)),
                SESSION_TOKEN_IAT_IN_THE_FUTURE);
    }

    @Test
    void anExpiredTokenInTheHeaderOfANavigationIsRenewedToo() {
        assertHandshake(production.request(PAGE.header("Authorization",
                "Bearer " + sessionToken().claim("exp", SECOND - 60).compact())), SESSION_TOKEN_EXPIRED);
    }

    @Test
    void aForgedSessionIsRefusedAndNotRenewed() {
        assertRefused(production.request(PAGE.cookies(session(sessionToken().signedBy(TestKeys.OTHER)), UAT)),
                TOKEN_INVALID_SIGNATURE);
    }

    @Test
    void aSessionCookieThatIsNoTokenIsRefused() {
        assertRefused(production.request(PAGE.cookies("__session=garbage", UAT)), TOKEN_INVALID);
    }

    @Test
    void aTemplatesTokenInTheCookieIsNoSession() {
        assertRefused(production.request(PAGE.cookies(session(sessionToken().header("cat", "cl_B7d4PD222AAA")), UAT)),
                TOKEN_TYPE_MISMATCH);
    }

    @ParameterizedTest
    @CsvSource({ "GET, document, ", "GET, iframe, ", "GET, , 'text/html,*/*'" })
    void aNavigationIsSentToClerk(String method, String destination, String accept) {
        assertHandshake(production.request(request(method, destination, accept)), CLIENT_UAT_BUT_NO_SESSION_TOKEN);
    }

    @ParameterizedTest
    @CsvSource({ "GET, empty, text/html", "GET, Document, text/html", "GET, '', text/html", "GET, , ", "GET, , '*/*'",
            "POST, document, text/html", "HEAD, document, text/html", "get, document, text/html", "'', document, ",
            "GET, 'document, document', text/html" })
    void anythingElseIsSignedOutForTheSameReason(String method, String destination, String accept) {
        assertRefused(production.request(request(method, destination, accept)), CLIENT_UAT_BUT_NO_SESSION_TOKEN);
    }

    @Test
    void withoutAPublishableKeyNobodyIsSentAnywhere() {
        assertRefused(authenticator().request(PAGE.cookies(session(sessionToken().claim("exp", SECOND - 60)))),
                SESSION_TOKEN_EXPIRED);
    }

    @Test
    void aHeaderTokenNeedsNothingOfWhatABrowserHas() {
        assertThat(principal(development.request(PAGE.cookies("__client_uat=" + SECOND)
                .header("Authorization", "Bearer " + TestTokens.valid()))).userId()).isEqualTo(TestTokens.USER);
    }

    @Test
    void aCredentialOfAnotherSchemeLeavesTheCookies() {
        assertThat(principal(production.request(PAGE.header("Authorization", "Basic dTpw")
                .cookies(session(sessionToken()), UAT))).userId()).isEqualTo(TestTokens.USER);
    }

    private static TestRequest request(String method, String destination, String accept) {
        var request = TestRequest.get(URL).method(method).cookies(UAT);
        request = destination == null ? request : request.header("Sec-Fetch-Dest", destination);
        return accept == null ? request : request.header("Accept", accept);
    }

    private static String session(TestTokens token) {
        return "__session=" + token.compact();
    }
}
