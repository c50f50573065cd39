package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_EXPIRED;
import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertHandshake;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestAuthenticator.principal;
import static io.quarkiverse.clerk.auth.TestInstances.PRODUCTION;
import static io.quarkiverse.clerk.auth.TestInstances.suffixed;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.SignedOut;
import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestBackend;
import io.quarkiverse.clerk.auth.TestKeys;
import io.quarkiverse.clerk.auth.TestRequest;

/** How an expired session token is renewed without a redirect. */
class SessionRefreshTest {

    private static final long SECOND = NOW.getEpochSecond();
    private static final String EXPIRED = sessionToken().claim("exp", SECOND - 60).compact();
    private static final String FRESH = sessionToken().claim("sub", "user_2").compact();
    private static final TestRequest PAGE = TestRequest.page("https://app.example.com/");

    private final TestAuthenticator production = authenticator().production();

    @Test
    void aNewSessionSignsInWithoutARedirect() {
        var clerk = answer("__client_uat=1", "__session=" + FRESH + "; Path=/");
        var state = production.backend(clerk).request(expired(PAGE));
        assertThat(principal(state).userId()).isEqualTo("user_2");
        assertThat(state.cookies()).containsExactly("__client_uat=1", "__session=" + FRESH + "; Path=/");
        assertThat(state.location()).isNull();
    }

    @Test
    void aScriptsRequestIsRenewedToo() {
        var clerk = answer("__session=" + FRESH);
        assertThat(principal(production.backend(clerk).request(expired(TestRequest.get("https://app.example.com/api"))))
                .userId()).isEqualTo("user_2");
    }

    @Test
    void clerkIsToldWhatItAsksFor() throws IOException {
        var clerk = answer("__session=" + FRESH);
        production.backend(clerk).request(expired(PAGE.header("X-Test", "1", "2")));
        var call = clerk.calls().get(0);
        assertThat(call.url()).isEqualTo("https://api.clerk.com/v1/sessions/sess_1/refresh?suffixed_cookies=true");
        var body = new ObjectMapper().readTree(call.body());
        assertThat(body.path("format").asText()).isEqualTo("cookie");
        assertThat(body.path("expired_token").asText()).isEqualTo(EXPIRED);
        assertThat(body.path("refresh_token").asText()).isEqualTo("refresh_1");
        assertThat(body.path("request_origin").asText()).isEqualTo("https://app.example.com");
        assertThat(body.path("request_headers").path("x-test").path(0).asText()).isEqualTo("1, 2");
    }

    @Test
    void anUnsuffixedRefreshTokenIsNotUsed() {
        var clerk = answer("__session=" + FRESH);
        assertCode(production.backend(clerk).request(PAGE.cookies("__session=" + EXPIRED, "__client_uat=1", "__refresh=x")),
                "non-eligible-no-refresh-cookie");
        assertThat(clerk.calls()).isEmpty();
    }

    @Test
    void whatChangesSomethingIsNotRenewed() {
        var clerk = answer("__session=" + FRESH);
        var state = production.backend(clerk).request(expired(PAGE).method("POST"));
        assertRefused(state, SESSION_TOKEN_EXPIRED);
        assertThat(((SignedOut) state).rejection().code()).endsWith("-non-eligible-non-get");
        assertThat(clerk.calls()).isEmpty();
    }

    @Test
    void withoutASecretKeyNothingIsRenewed() {
        assertCode(production.secretKeys(null, null).request(expired(PAGE)), "missing-api-client");
    }

    @Test
    void aTokenThatNamesNoSessionIsNotRenewed() {
        var token = sessionToken().claim("exp", SECOND - 60).withoutClaim("sid").compact();
        assertCode(production.request(expired(PAGE, token)), "expired-session-token-missing-sid-claim");
    }

    @Test
    void anOutageLeadsToAHandshake() {
        assertCode(production.backend(TestBackend.down()).request(expired(PAGE)), "fetch-error");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "422|{\"errors\":[{\"code\":\"refresh_token_expired\"}]}|refresh_token_expired", "500||unexpected-bapi-error",
            "500|garbage|unexpected-bapi-error", "400|[]|unexpected-bapi-error", "400|null|unexpected-bapi-error",
            "400|{\"errors\":[{\"code\":\"a b\\r\\nc\"}]}|unexpected-bapi-error",
            "200|garbage|unexpected-sdk-error", "200|{}|unexpected-sdk-error", "200|{\"cookies\":7}|unexpected-sdk-error",
            "200|{\"cookies\":[1,null]}|unexpected-sdk-error", "200|{\"cookies\":[\"a=b\"]}|unexpected-sdk-error" })
    void aFailureLeadsToAHandshakeThatNamesIt(int status, String body, String code) {
        assertCode(production.backend(TestBackend.answers(status, body == null ? "" : body)).request(expired(PAGE)), code);
    }

    @Test
    void aNewSessionThatIsForgedIsNone() {
        var forged = sessionToken().signedBy(TestKeys.OTHER).compact();
        assertCode(production.backend(answer("__session=" + forged)).request(expired(PAGE)), "invalid-session-token");
    }

    @Test
    void aNewSessionThatIsExpiredIsNone() {
        assertCode(production.backend(answer("__session=" + EXPIRED)).request(expired(PAGE)), "invalid-session-token");
    }

    @Test
    void whatIsNoCookieIsNotSet() {
        var state = production.backend(answer("a=b\\r\\nX: y", "c=\\u0000", "__session=" + FRESH)).request(expired(PAGE));
        assertThat(principal(state).userId()).isEqualTo("user_2");
        assertThat(state.cookies()).containsExactly("__session=" + FRESH);
    }

    @Test
    void anExpiredTokenInTheHeaderIsRenewedByTheCookie() {
        var state = production.backend(answer("__session=" + FRESH)).request(PAGE.header("Authorization", "Bearer " + EXPIRED)
                .cookies(suffixed(PRODUCTION, "__client_uat", 1), suffixed(PRODUCTION, "__refresh", "refresh_1")));
        assertThat(principal(state).userId()).isEqualTo("user_2");
    }

    private static TestBackend answer(String... cookies) {
        return TestBackend.answers(200, "{\"object\":\"cookies\",\"cookies\":[\"" + String.join("\",\"", cookies) + "\"]}");
    }

    private static TestRequest expired(TestRequest request) {
        return expired(request, EXPIRED);
    }

    private static TestRequest expired(TestRequest request, String token) {
        return request.cookies(suffixed(PRODUCTION, "__session", token), suffixed(PRODUCTION, "__client_uat", 1),
                suffixed(PRODUCTION, "__refresh", "refresh_1"));
    }

    private static void assertCode(RequestState state, String detail) {
        assertThat(assertHandshake(state, SESSION_TOKEN_EXPIRED).rejection().code())
                .isEqualTo("session-token-expired-refresh-" + detail);
    }
}
