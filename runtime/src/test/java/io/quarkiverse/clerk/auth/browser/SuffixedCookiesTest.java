package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.TestAuthenticator.NOW;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.auth.TestInstances;
import io.quarkiverse.clerk.auth.TestRequest;
import io.quarkiverse.clerk.auth.TestTokens;

/** Which of the two sets of cookies counts: the plain one, or the one with the instance's suffix. */
class SuffixedCookiesTest {

    private static final long SECOND = NOW.getEpochSecond();
    private static final String TOKEN = TestTokens.valid();
    private static final String NEWER = sessionToken().claim("iat", SECOND - 5).compact();
    private static final String OLDER = sessionToken().claim("iat", SECOND - 60).compact();
    private static final String EXPIRED = sessionToken().claim("exp", SECOND - 60).compact();
    private static final String OF_OTHER = sessionToken().claim("iss", "https://clerk.other.example").compact();

    private FrontendApi instance = TestInstances.PRODUCTION;
    private final ArrayList<String> cookies = new ArrayList<>();

    @Test
    void aPlainTokenThatSaysNoIssuerIsTheOneToLookAt() {
        plain("__session", sessionToken().withoutClaim("iss").compact()).own("__session", TOKEN).own("__client_uat", 1);
        assertSuffixed(false);
    }

    @Test
    void aPlainTokenThatCannotBeReadIsTheOneToLookAt() {
        plain("__session", "garbage").own("__session", TOKEN).own("__client_uat", 1);
        assertSuffixed(false);
    }

    @Test
    void aPlainTokenOfAnotherInstanceIsLeftToThatOne() {
        plain("__session", OF_OTHER).plain("__client_uat", 1);
        assertSuffixed(true);
    }

    @Test
    void withoutCookiesOfItsOwnTheInstanceTakesThePlainOnes() {
        plain("__session", TOKEN).plain("__client_uat", 1);
        assertSuffixed(false);
    }

    @Test
    void theNewerSignInCounts() {
        plain("__session", NEWER).plain("__client_uat", 1).own("__session", OLDER).own("__client_uat", 1);
        assertSuffixed(false);
    }

    @Test
    void ofTwoAsOldTheInstancesOwnCounts() {
        plain("__session", TOKEN).plain("__client_uat", 1).own("__session", TOKEN).own("__client_uat", 1);
        assertSuffixed(true);
    }

    @Test
    void aSignInUnderThePlainNameEndsASignOutUnderTheOther() {
        plain("__session", OLDER).plain("__client_uat", 1).own("__session", NEWER).own("__client_uat", 0);
        assertSuffixed(false);
    }

    @Test
    void aSignOutUnderThePlainNameOnlyEndsAnExpiredSessionInDevelopment() {
        plain("__client_uat", 0).own("__session", EXPIRED).own("__client_uat", 1);
        assertSuffixed(true);
        cookies.clear();
        instance = TestInstances.DEVELOPMENT;
        plain("__client_uat", 0).own("__session", EXPIRED).own("__client_uat", 1);
        assertSuffixed(false);
    }

    @Test
    void aSessionOfItsOwnWithoutASignInOfItsOwnIsNotBelieved() {
        own("__session", TOKEN);
        assertSuffixed(false);
    }

    @Test
    void aSignInOfItsOwnIsEnough() {
        own("__client_uat", 1);
        assertSuffixed(true);
    }

    @Test
    void allCookiesAreTakenFromTheOneSet() {
        plain("__clerk_db_jwt", "plain").plain("__client_uat", 5).own("__session", TOKEN).own("__client_uat", 7)
                .own("__clerk_db_jwt", "own");
        assertThat(read()).isEqualTo(new SessionCookies(TOKEN, 7, null, "own", true));
    }

    @Test
    void anUnsuffixedDevBrowserIsNotSeenBesideSuffixedCookies() {
        plain("__clerk_db_jwt", "plain").own("__client_uat", 7);
        assertThat(read().devBrowser()).isNull();
    }

    @Test
    void theRefreshTokenIsAlwaysTheInstancesOwn() {
        plain("__session", TOKEN).plain("__client_uat", 1).plain("__refresh", "plain").own("__refresh", "own");
        assertThat(read().refreshToken()).isEqualTo("own");
    }

    @Test
    void theSuffixOfAnotherInstanceIsNothing() {
        cookies.add("__session_AAAAAAAA=" + TOKEN);
        cookies.add("__client_uat_AAAAAAAA=1");
        assertThat(read()).isEqualTo(new SessionCookies(null, 0, null, null, false));
    }

    @Test
    void theTokensAreNotShown() {
        own("__session", TOKEN).own("__client_uat", 1);
        assertThat(read()).hasToString("SessionCookies");
    }

    private SuffixedCookiesTest plain(String name, Object value) {
        cookies.add(name + "=" + value);
        return this;
    }

    private SuffixedCookiesTest own(String name, Object value) {
        cookies.add(TestInstances.suffixed(instance, name, value));
        return this;
    }

    private SessionCookies read() {
        var request = TestRequest.get("https://app.example.com/").cookies(cookies.toArray(String[]::new));
        return SessionCookies.of(Cookies.of(request.toAuthRequest()), instance, SECOND);
    }

    private void assertSuffixed(boolean expected) {
        assertThat(read().suffixed()).isEqualTo(expected);
    }
}
