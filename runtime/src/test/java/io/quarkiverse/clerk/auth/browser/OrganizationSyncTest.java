package io.quarkiverse.clerk.auth.browser;

import static io.quarkiverse.clerk.auth.AuthReason.ACTIVE_ORGANIZATION_MISMATCH;
import static io.quarkiverse.clerk.auth.TestAuthenticator.assertHandshake;
import static io.quarkiverse.clerk.auth.TestAuthenticator.authenticator;
import static io.quarkiverse.clerk.auth.TestTokens.sessionToken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.RequestState;
import io.quarkiverse.clerk.auth.RequestState.SignedIn;
import io.quarkiverse.clerk.auth.TestAuthenticator;
import io.quarkiverse.clerk.auth.TestRequest;
import io.quarkiverse.clerk.config.PathPattern;

/** URLs that say which organization is to be active. */
class OrganizationSyncTest {

    private static final String PERSONAL = sessionToken().compact();
    private static final String IN_ACME = sessionToken()
            .claim("o", Map.of("id", "org_acme", "slg", "acme", "rol", "admin")).compact();

    private final TestAuthenticator authenticator = authenticator().production().browser(options -> options
            .organizationPatterns(patterns("/by-id/:id", "/by-id/:id/(.*)", "/orgs/:slug", "/orgs/:slug/(.*)", "/plain"))
            .personalAccountPatterns(patterns("/me", "/me/(.*)", "/orgs/mine")));

    @ParameterizedTest
    @CsvSource({ "/by-id/org_other, org_other", "/orgs/other, other", "/orgs/other/a/b, other", "/ORGS/other/, other",
            "/me, ''", "/me/settings, ''", "/orgs/mine, mine", "/orgs/%2e%2e, %2e%2e" })
    void aUrlOfAnotherOneMakesItActive(String path, String organization) {
        var location = assertHandshake(page(path, IN_ACME), ACTIVE_ORGANIZATION_MISMATCH).location();
        assertThat(PublicUrl.of(location).parameter("organization_id")).isEqualTo(organization);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/by-id/org_acme", "/orgs/acme", "/orgs/acme/x", "/", "/other", "/plain", "/orgs" })
    void aUrlOfTheActiveOneOrOfNoneIsLeftAlone(String path) {
        assertThat(page(path, IN_ACME)).isInstanceOf(SignedIn.class);
    }

    @Test
    void thePersonalAccountIsActiveWhereNoOrganizationIs() {
        assertThat(page("/me", PERSONAL)).isInstanceOf(SignedIn.class);
        assertHandshake(page("/orgs/acme", PERSONAL), ACTIVE_ORGANIZATION_MISMATCH);
    }

    @Test
    void aSlugIsNoId() {
        assertHandshake(page("/by-id/acme", IN_ACME), ACTIVE_ORGANIZATION_MISMATCH);
        assertHandshake(page("/orgs/org_acme", IN_ACME), ACTIVE_ORGANIZATION_MISMATCH);
    }

    @Test
    void aScriptsRequestIsSignedInAsItIs() {
        assertThat(authenticator.request(cookies(TestRequest.get("https://app.example.com/orgs/other"), IN_ACME)))
                .isInstanceOf(SignedIn.class);
    }

    @Test
    void afterThreeRedirectsTheUserIsSignedInAsItIs() {
        assertThat(authenticator.request(cookies(TestRequest.page("https://app.example.com/orgs/other"), IN_ACME)
                .header("Cookie", "__clerk_redirect_count=3"))).isInstanceOf(SignedIn.class);
    }

    @Test
    void aHeaderTokenStandsForItself() {
        assertThat(authenticator.request(TestRequest.page("https://app.example.com/orgs/other")
                .header("Authorization", "Bearer " + IN_ACME))).isInstanceOf(SignedIn.class);
    }

    @Test
    void aPathThatWouldKeepTheMatcherBusyIsNone() {
        authenticator.browser(options -> options.organizationPatterns(patterns("/orgs/:slug/:rest*/x", "/a.:slug*/x")));
        assertThat(page("/orgs" + "/a".repeat(20_000), IN_ACME)).isInstanceOf(SignedIn.class);
        assertThat(page("/a" + ".b".repeat(2_000) + "/y", IN_ACME)).isInstanceOf(SignedIn.class);
    }

    private RequestState page(String path, String token) {
        return authenticator.request(cookies(TestRequest.page("https://app.example.com" + path), token));
    }

    private static TestRequest cookies(TestRequest request, String token) {
        return request.cookies("__session=" + token, "__client_uat=1");
    }

    private static List<PathPattern> patterns(String... patterns) {
        return List.of(patterns).stream().map(PathPattern::of).toList();
    }
}
