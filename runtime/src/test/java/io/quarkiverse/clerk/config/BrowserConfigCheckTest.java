package io.quarkiverse.clerk.config;

import static io.quarkiverse.clerk.config.TestConfig.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user is told about settings for browsers, and about sizes and times, that cannot work. */
class BrowserConfigCheckTest {

    private static final String PUBLISHABLE_TEST = "pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk";
    private static final TestConfig SATELLITE = GOOD.with("satellite.enabled", true);

    @ParameterizedTest
    @CsvSource({ "proxy-url, https://example.com/clerk", "proxy-url, /__clerk", "sign-in-url, /", "sign-in-url, /sign-in?a=b",
            "sign-in-url, http://localhost:3000/sign-in", "sign-up-url, https://example.com", "domain, example.org",
            "domain, localhost:3000", "domain, a-b.example.org" })
    void aUrlAPathOrADomainIsAccepted(String property, String value) {
        assertThat(problems(GOOD.with(property, value))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "proxy-url, CLERK_PROXY_URL", "sign-in-url, CLERK_SIGN_IN_URL", "sign-up-url, CLERK_SIGN_UP_URL" })
    void aUrlOfAnotherKindIsRefused(String property, String variable) {
        assertProblem(GOOD.with(property, "//evil.example"), """
                quarkus.clerk.%s (%s): found "//evil.example"; expected an http or https URL, or a path that begins with /"""
                .formatted(property, variable));
    }

    @ParameterizedTest
    @ValueSource(strings = { "sign-in", "//evil.example", "/\\evil.example", "javascript:alert(1)", "ftp://a.example",
            "https://", "/a\nb", "https://a b", "sk_live_4f3a9c" })
    void whatABrowserWouldTakeForAnotherPlaceIsRefused(String url) {
        assertThat(problems(GOOD.with("sign-in-url", url))).hasValueSatisfying(
                message -> assertThat(message).contains("quarkus.clerk.sign-in-url").doesNotContain("4f3a9c"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://example.org", "example.org/", "example..org", ".example.org", "exa mple.org",
            "example.org:", "example.org:123456", "user@example.org", "sk_live_4f3a9c" })
    void aDomainIsNoMoreThanADomain(String domain) {
        assertThat(problems(GOOD.with("domain", domain))).hasValueSatisfying(message -> assertThat(message)
                .contains("quarkus.clerk.domain (CLERK_DOMAIN)", "a domain, such as example.org").doesNotContain("4f3a9c"));
    }

    @Test
    void aSatelliteNeedsADomainOrAProxy() {
        assertProblem(SATELLITE, "quarkus.clerk.domain (CLERK_DOMAIN): found nothing, on a satellite domain; expected "
                + "the satellite's domain, such as example.org (or quarkus.clerk.proxy-url)");
        assertThat(problems(SATELLITE.with("domain", "example.org"))).isEmpty();
        assertThat(problems(SATELLITE.with("proxy-url", "https://example.org/clerk"))).isEmpty();
    }

    @Test
    void aSatelliteInDevelopmentNeedsTheUrlOfThePrimaryDomain() {
        var development = SATELLITE.withPublishableKey(PUBLISHABLE_TEST).with("domain", "localhost:3001");
        assertProblem(development, "quarkus.clerk.sign-in-url (CLERK_SIGN_IN_URL): found nothing, on a satellite domain in "
                + "development; expected the URL of the primary domain's sign-in page");
        assertThat(problems(development.with("sign-in-url", "/sign-in"))).hasValueSatisfying(
                message -> assertThat(message).contains("found a path, on a satellite domain in development"));
        assertThat(problems(development.with("sign-in-url", "http://localhost:3000/sign-in"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "organization-patterns", "personal-account-patterns" })
    void aPatternThatIsNoneIsRefused(String property) {
        assertThat(problems(GOOD.with("auth." + property, "/orgs/:slug/(.*),/orgs/(")))
                .hasValueSatisfying(message -> assertThat(message).contains(
                        "quarkus.clerk.auth." + property, "found a pattern with a stray (, \"/orgs/(\"",
                        "expected patterns such as /orgs/:slug/(.*)"));
        assertThat(problems(GOOD.with("auth." + property, "/orgs/:slug/(.*)"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "verified-tokens, -1, a number from 0", "machine-token-cache.size, -2147483648, a number from 0",
            "machine-token-cache.accepted-for, PT-1S, 'a duration from 0S, such as 30S'",
            "machine-token-cache.refused-for, PT-0.001S, 'a duration from 0S, such as 30S'" })
    void aSizeOrTimeBelowNothingIsRefused(String property, String value, String expected) {
        var variable = "QUARKUS_CLERK_AUTH_" + property.toUpperCase(Locale.ROOT).replace('-', '_').replace('.', '_');
        assertProblem(GOOD.with("auth." + property, value),
                "quarkus.clerk.auth.%s (%s): found %s; expected %s".formatted(property, variable, value, expected));
    }

    @ParameterizedTest
    @CsvSource({ "verified-tokens, 0", "machine-token-cache.size, 0", "machine-token-cache.accepted-for, 0S",
            "machine-token-cache.refused-for, 0S" })
    void nothingSwitchesItOff(String property, String value) {
        assertThat(problems(GOOD.with("auth." + property, value))).isEmpty();
    }

    @Test
    void whatIsNotSetIsTenThousandAndThirtyAndFiveSeconds() {
        var auth = GOOD.read().defaultInstance().auth();
        assertThat(auth.verifiedTokens()).isEqualTo(10_000);
        assertThat(auth.machineTokenCache().size()).isEqualTo(10_000);
        assertThat(auth.machineTokenCache().acceptedFor()).hasSeconds(30);
        assertThat(auth.machineTokenCache().refusedFor()).hasSeconds(5);
    }

    private static void assertProblem(TestConfig config, String problem) {
        assertThat(problems(config)).hasValueSatisfying(
                message -> assertThat(message).startsWith("quarkus-clerk cannot start; 1 setting is wrong:").contains(problem));
    }

    private static Optional<String> problems(TestConfig config) {
        return ConfigCheck.problems(config.read());
    }
}
