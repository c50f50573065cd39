package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.CLIENT_UAT_BUT_NO_SESSION_TOKEN;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertHandshake;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.TestRequest;

/** How often in a row a browser is sent away. */
class LoopGuardTest {

    @ParameterizedTest
    @CsvSource({ "0, 1", "1, 2", "2, 3", "02, 3" })
    void eachRedirectIsCounted(String count, String next) {
        assertThat(cookie(request("https://app.example.com/", count))).startsWith("__clerk_redirect_count=" + next + ";");
    }

    @ParameterizedTest
    @ValueSource(strings = { "3", "4", "10", "999999" })
    void fromTheThirdOnTheBrowserIsLeftInPeace(String count) {
        var state = request("https://app.example.com/", count);
        assertRefused(state, CLIENT_UAT_BUT_NO_SESSION_TOKEN);
        assertThat(state.cookies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "abc", "", "-1", "3abc", "+3", "3.0", "0x3", "\u0663", "NaN", "Infinity", "%zz", "\u0000" })
    void junkCountsAsNothingAndIsOverwritten(String count) {
        assertThat(cookie(request("https://app.example.com/", count))).startsWith("__clerk_redirect_count=1;");
    }

    @ParameterizedTest
    @ValueSource(strings = { "99999999999999999999999999999", "2147483648", "-9223372036854775809" })
    void aNumberBeyondAllBoundsIsNoFault(String count) {
        assertThat(request("https://app.example.com/", count)).isNotNull();
    }

    @Test
    void theCookieIsForTheWholeSiteAndForTwoSeconds() {
        assertThat(cookie(request("https://app.example.com/deep/down", "0")))
                .isEqualTo("__clerk_redirect_count=1; Path=/; SameSite=Lax; HttpOnly; Max-Age=2; Secure");
    }

    @Test
    void withoutTlsItIsNotSecureSinceBrowsersWouldDropIt() {
        assertThat(cookie(request("http://localhost:8080/", "0")))
                .isEqualTo("__clerk_redirect_count=1; Path=/; SameSite=Lax; HttpOnly; Max-Age=2");
    }

    private static RequestState request(String url, String count) {
        return authenticator().production()
                .request(TestRequest.page(url).cookies("__client_uat=1", "__clerk_redirect_count=" + count));
    }

    private static String cookie(RequestState state) {
        var cookies = assertHandshake(state, CLIENT_UAT_BUT_NO_SESSION_TOKEN).cookies();
        assertThat(cookies).hasSize(1);
        return cookies.get(0);
    }
}
