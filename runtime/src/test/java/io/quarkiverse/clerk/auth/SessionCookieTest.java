package io.quarkiverse.clerk.auth;

import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestAuthenticator.principal;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionCookieTest {

    private static final String TOKEN = TestTokens.valid();
    private static final String SECOND = TestTokens.sessionToken().claim("sub", "user_2").compact();

    @ParameterizedTest
    @ValueSource(strings = { "__session=%s", "a=b; __session=%s", "__session=%s; a=b", "a=b;__session=%s;c=d",
            "  __session = %s ", ";;__session=%s;", "novalue; __session=%s", "=x; __session=%s" })
    void theSessionCookieIsFoundAmongOthers(String header) {
        assertThat(principal(cookies(header.formatted(TOKEN))).userId()).isEqualTo(TestTokens.USER);
    }

    @ParameterizedTest
    @ValueSource(strings = { "__session_x=%s", "__session_RMw3rAT1=%s", "__sessions=%s", "x__session=%s", "__SESSION=%s",
            "session=%s", "__session", "__session=", "a=__session=%s" })
    void onlyTheExactNameCounts(String header) {
        assertRefused(cookies(header.formatted(TOKEN)), AuthReason.SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void theFirstOfTwoWins() {
        assertThat(principal(cookies("__session=" + TOKEN + "; __session=" + SECOND)).userId()).isEqualTo(TestTokens.USER);
    }

    @Test
    void theFirstWinsEvenIfItIsBad() {
        assertRefused(cookies("__session=garbage; __session=" + TOKEN), AuthReason.TOKEN_INVALID);
    }

    @Test
    void theFirstOfTwoHeaderFieldsWins() {
        assertThat(principal(cookies("__session=" + TOKEN, "__session=" + SECOND)).userId()).isEqualTo(TestTokens.USER);
    }

    @Test
    void theCookieMayStandInTheSecondHeaderField() {
        assertThat(principal(cookies("a=b", "__session=" + TOKEN)).userId()).isEqualTo(TestTokens.USER);
    }

    @Test
    void percentEncodingIsUndone() {
        assertThat(principal(cookies("__session=" + TOKEN.replace(".", "%2E"))).userId()).isEqualTo(TestTokens.USER);
    }

    @Test
    void brokenPercentEncodingIsLeftAsItIs() {
        assertRefused(cookies("__session=" + TOKEN + "%zz"), AuthReason.TOKEN_INVALID);
    }

    @Test
    void quotesAreNotStripped() {
        assertRefused(cookies("__session=\"" + TOKEN + "\""), AuthReason.TOKEN_INVALID);
    }

    @Test
    void anEncodedSemicolonCannotForgeAnotherCookie() {
        assertRefused(cookies("a=b%3B__session=" + TOKEN), AuthReason.SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void aCommaDoesNotSeparateCookies() {
        assertRefused(cookies("a=b, __session=" + TOKEN), AuthReason.SESSION_TOKEN_AND_UAT_MISSING);
    }

    private static RequestState cookies(String... fields) {
        return authenticator().headers("Cookie", fields);
    }
}
