package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.DEV_BROWSER_MISSING;
import static io.quarkiverse.clerk.auth.AuthReason.PRIMARY_RESPONDS_TO_SYNCING;
import static io.quarkiverse.clerk.auth.AuthReason.SATELLITE_NEEDS_SYNCING;
import static io.quarkiverse.clerk.auth.AuthReason.SESSION_TOKEN_AND_UAT_MISSING;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertHandshake;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertRefused;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestAuthenticator.principal;
import static io.quarkiverse.clerk.auth.TestInstances.frontendApi;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestRequest;
import io.quarkiverse.clerk.auth.TestTokens;

/** How satellite domains and the primary one talk through the browser. */
class SatelliteSyncTest {

    private static final String SATELLITE = "https://sat.example/a?b=c";
    private static final String PRIMARY = "https://app.example.com/sign-in";

    private final TestAuthenticator production = authenticator().browser(options -> options.satellite(true)
            .frontendApi(frontendApi("pk_live_", null, "sat.example")));
    private final TestAuthenticator development = authenticator().development()
            .browser(options -> options.satellite(true).signInUrl(PRIMARY));

    @Test
    void aBrowserThatNothingIsKnownOfIsSignedOut() {
        assertRefused(production.request(TestRequest.page(SATELLITE)), SESSION_TOKEN_AND_UAT_MISSING);
        assertRefused(development.request(TestRequest.page(SATELLITE)), SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void withAutoSyncClerkIsAskedAboutIt() {
        production.browser(options -> options.satelliteAutoSync(true));
        assertThat(assertHandshake(production.request(TestRequest.page(SATELLITE)), SATELLITE_NEEDS_SYNCING).location())
                .startsWith("https://clerk.sat.example/v1/client/handshake?");
    }

    @Test
    void aBrowserThatComesFromThePrimaryDomainIsAskedAbout() {
        assertHandshake(production.request(TestRequest.page(SATELLITE + "&__clerk_synced=false")), SATELLITE_NEEDS_SYNCING);
    }

    @Test
    void aBrowserThatHasBeenAskedAboutIsNotAgain() {
        production.browser(options -> options.satelliteAutoSync(true));
        assertRefused(production.request(TestRequest.page(SATELLITE + "&__clerk_synced=true")),
                SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void aBrowserThatIsSignedInNeedsNoSync() {
        production.browser(options -> options.satelliteAutoSync(true));
        var token = TestTokens.sessionToken().claim("iss", "https://clerk.sat.example").compact();
        assertThat(principal(production.request(
                TestRequest.page(SATELLITE).cookies("__session=" + token, "__client_uat=1"))).userId())
                .isEqualTo(TestTokens.USER);
    }

    @Test
    void onlyWholePagesAreSynced() {
        production.browser(options -> options.satelliteAutoSync(true));
        assertRefused(production.request(TestRequest.get(SATELLITE).header("Accept", "text/html")),
                SESSION_TOKEN_AND_UAT_MISSING);
        assertRefused(production.request(TestRequest.page(SATELLITE).method("POST")), SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void inDevelopmentThePrimaryDomainIsAsked() {
        var url = SATELLITE + "&__clerk_synced=false";
        var location = PublicUrl.of(assertHandshake(development.request(TestRequest.page(url)), SATELLITE_NEEDS_SYNCING)
                .location());
        assertThat(location.origin() + location.path()).isEqualTo(PRIMARY);
        assertThat(location.parameter("__clerk_redirect_url")).isEqualTo(url);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/sign-in", "javascript:alert(1)", "//evil.example", "" })
    void inDevelopmentWithoutThePrimarysUrlNobodyIsSentAnywhere(String signInUrl) {
        development.browser(options -> options.signInUrl(signInUrl));
        assertRefused(development.request(TestRequest.page(SATELLITE + "&__clerk_synced=false")), SATELLITE_NEEDS_SYNCING);
    }

    @Test
    void thePrimaryDomainSendsTheBrowserBackWithWhatItIsKnownBy() {
        var state = primary().request(asked("https://sat.example/a?b=c").cookies("__clerk_db_jwt=db_1"));
        assertThat(assertHandshake(state, PRIMARY_RESPONDS_TO_SYNCING).location())
                .isEqualTo("https://sat.example/a?b=c&__clerk_synced=true&__clerk_db_jwt=db_1");
    }

    @Test
    void anOldAnswerInTheUrlIsReplaced() {
        var state = primary().request(asked("https://sat.example/?__clerk_synced=false"));
        assertThat(assertHandshake(state, PRIMARY_RESPONDS_TO_SYNCING).location())
                .isEqualTo("https://sat.example/?__clerk_synced=true");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://sat.example/", "https://sat.example", "HTTPS://SAT.example:443/x", "http://localhost/",
            "http://localhost:3000/a", "https://127.0.0.1:8443/", "http://[::1]:3000/" })
    void withOriginsGivenTheBrowserIsSentToThoseAndToThisMachine(String url) {
        assertHandshake(restricted().request(asked(url)), PRIMARY_RESPONDS_TO_SYNCING);
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example/", "http://sat.example/", "https://sat.example:444/",
            "https://sat.example.evil.example/", "https://sat.example@evil.example/", "https://localhost.evil.example/",
            "http://127.0.0.1.evil.example/", "http://localhost:3000@evil.example/", "http://localhost:x/",
            "https://evil.example/?https://sat.example/", "https://evil.example#https://sat.example",
            "https://evil.example\\sat.example/", "//sat.example/", "/sat.example", "javascript:alert(1)",
            "ftp://sat.example/", "https://sat.example\r\nX: y/", "https://", "http:///", ":", "", "%", "\u0000" })
    void andNowhereElse(String url) {
        var state = restricted().request(asked(url).cookies("__clerk_db_jwt=db_1"));
        assertRefused(state, SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void withNoOriginsGivenOnlyThisMachineIsTrusted() {
        var none = primary().browser(options -> options.satelliteOrigins(Set.of()));
        assertHandshake(none.request(asked("http://localhost:3000/")), PRIMARY_RESPONDS_TO_SYNCING);
        assertHandshake(none.request(asked("https://sat.example/")), DEV_BROWSER_MISSING);
    }

    @Test
    void theLocationIsVisibleAsciiWhateverWasAskedFor() {
        assertThat(assertHandshake(restricted().request(asked("http://localhost/\u560a?\u560d")), PRIMARY_RESPONDS_TO_SYNCING)
                .location()).matches("[!-~]+");
    }

    @Test
    void inProductionThePrimaryDomainSendsNobodyBack() {
        assertRefused(authenticator().production().request(asked("https://sat.example/")), SESSION_TOKEN_AND_UAT_MISSING);
    }

    @Test
    void onlyNavigationsAreSentBack() {
        assertRefused(primary().request(asked("https://sat.example/").method("POST")), PRIMARY_RESPONDS_TO_SYNCING);
    }

    @Test
    void aHeaderTokenIsNoMatterOfDomains() {
        assertThat(principal(production.request(TestRequest.page(SATELLITE + "&__clerk_synced=false")
                .header("Authorization", "Bearer " + TestTokens.valid()))).userId()).isEqualTo(TestTokens.USER);
    }

    private static TestAuthenticator primary() {
        return authenticator().development();
    }

    private static TestAuthenticator restricted() {
        return primary().browser(options -> options.satelliteOrigins(Set.of("https://sat.example")));
    }

    private static TestRequest asked(String url) {
        return TestRequest.page(PRIMARY + "?__clerk_redirect_url=" + URLEncoder.encode(url, UTF_8));
    }
}
