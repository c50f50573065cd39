package io.quarkiverse.clerk.auth;

import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestAuthenticator.principal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which token an {@code Authorization} header holds: as Clerk's JavaScript SDK reads it. */
class AuthorizationHeaderTest {

    private static final String TOKEN = TestTokens.valid();
    private static final String COOKIE_TOKEN = TestTokens.sessionToken().claim("sub", "user_of_the_cookie").compact();

    @ParameterizedTest
    @ValueSource(strings = { "Bearer %s", "%s", "Bearer %s extra", "  Bearer %s  ", " %s " })
    void aTokenIsTaken(String form) {
        assertThat(principal(authorization(form.formatted(TOKEN))).userId()).isEqualTo(TestTokens.USER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Bearer", "Bearer ", "Bearer  %s", "Bearer\t%s", "Bearer%s", "\"%s\"" })
    void aMalformedTokenIsRefused(String form) {
        assertRefused(authorization(form.formatted(TOKEN)), AuthReason.TOKEN_INVALID);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Basic %s", "bearer %s", "BEARER %s", "Digest a b", "", "   " })
    void anotherSchemeLeavesTheRequestWithoutAToken(String form) {
        assertRefused(authorization(form.formatted(TOKEN)), AuthReason.SESSION_TOKEN_AND_UAT_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Basic dXNlcjpwYXNz", "bearer %s", "" })
    void anotherSchemeLetsTheCookieBeTried(String form) {
        assertThat(principal(withCookie(form.formatted(TOKEN))).userId()).isEqualTo("user_of_the_cookie");
    }

    @Test
    void aTokenInTheHeaderWinsOverTheCookie() {
        assertThat(principal(withCookie("Bearer " + TOKEN)).userId()).isEqualTo(TestTokens.USER);
    }

    @Test
    void aBadTokenInTheHeaderDoesNotLetTheCookieBeTried() {
        assertRefused(withCookie("Bearer garbage"), AuthReason.TOKEN_INVALID);
    }

    @Test
    void twoHeaderFieldsAreRefused() {
        assertRefused(authenticator().headers("Authorization", "Bearer " + TOKEN, "Bearer " + TOKEN), AuthReason.TOKEN_INVALID);
    }

    private static RequestState authorization(String value) {
        return authenticator().headers("Authorization", value);
    }

    private static RequestState withCookie(String authorization) {
        return authenticator().request(TestRequest.get("https://app.example.com/").header("Authorization", authorization)
                .cookies("__session=" + COOKIE_TOKEN));
    }
}
