package io.quarkiverse.clerk.config;

import static io.quarkiverse.clerk.config.TestConfig.EMPTY;
import static io.quarkiverse.clerk.config.TestConfig.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user is told about a proxy of the Frontend API that cannot work. */
class FrontendApiProxyCheckTest {

    @ParameterizedTest
    @ValueSource(strings = { "/__clerk", "/auth/clerk", "/a", "/a.b/c-d/~e" })
    void aPathIsAccepted(String path) {
        assertThat(problems(on("path", path))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "__clerk", "/__clerk/", "//__clerk", "/a//b", "/*", "/:id", "/a/..", "/./a", "/a?b",
            "/a b",
            "/%2e", "https://evil.example/a" })
    void aPathThatWouldBeAnotherRouteIsRefused(String path) {
        assertThat(problems(on("path", path))).hasValueSatisfying(
                message -> assertThat(message).isEqualToNormalizingNewlines(
                        """
                                quarkus-clerk cannot start; 1 setting is wrong:
                                  quarkus.clerk.frontend-api-proxy.path (QUARKUS_CLERK_FRONTEND_API_PROXY_PATH): found text that is no such path; expected a path that begins with a slash and does not end with one, such as /__clerk
                                      Leave it out for /__clerk"""));
    }

    @Test
    void aSecretKeyInPlaceOfThePathIsRecognizedAndHidden() {
        assertThat(problems(on("path", "sk_live_4f3a9c"))).hasValueSatisfying(
                message -> assertThat(message).contains("found a secret key, sk_live_…;").doesNotContain("4f3a9c"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "http://frontend-api.clerk.dev", "frontend-api.clerk.dev", "https://", "https://clerk.dev/x",
            "https://user@clerk.dev", "https://clerk.dev?x" })
    void anAddressThatIsNoHostByHttpsIsRefused(String url) {
        assertThat(problems(on("url", url))).hasValueSatisfying(message -> assertThat(message).contains("1 setting is wrong",
                "quarkus.clerk.frontend-api-proxy.url (QUARKUS_CLERK_FRONTEND_API_PROXY_URL)",
                "expected an https URL without a path, such as https://frontend-api.clerk.dev"));
    }

    @Test
    void theSecretKeyIsNeededWhateverElseVerifiesTokens() {
        assertThat(problems(EMPTY.withMachineSecretKey("ak_1").with("frontend-api-proxy.enabled", true))).hasValueSatisfying(
                message -> assertThat(message).isEqualToNormalizingNewlines(
                        """
                                quarkus-clerk cannot start; 1 setting is wrong:
                                  quarkus.clerk.secret-key (CLERK_SECRET_KEY): found none, though quarkus.clerk.frontend-api-proxy.enabled is true; expected a secret key, which the Frontend API asks of a proxy
                                      Clerk dashboard > API keys > Secret keys"""));
    }

    @ParameterizedTest
    @ValueSource(strings = { "PT0S", "PT-1S", "PT1H0.001S", "PT0.0009S" })
    void aTimeoutThatCannotBeMeantIsRefused(Duration timeout) {
        assertThat(problems(on("connect-timeout", timeout))).hasValueSatisfying(
                message -> assertThat(message).contains("1 setting is wrong",
                        "quarkus.clerk.frontend-api-proxy.connect-timeout (QUARKUS_CLERK_FRONTEND_API_PROXY_CONNECT_TIMEOUT)"));
        assertThat(problems(on("read-timeout", timeout))).hasValueSatisfying(
                message -> assertThat(message).contains("1 setting is wrong",
                        "quarkus.clerk.frontend-api-proxy.read-timeout (QUARKUS_CLERK_FRONTEND_API_PROXY_READ_TIMEOUT)"));
    }

    @Test
    void noSizeAtAllIsRefused() {
        assertThat(problems(on("max-request-size", 0))).hasValueSatisfying(
                message -> assertThat(message).contains("quarkus.clerk.frontend-api-proxy.max-request-size "
                        + "(QUARKUS_CLERK_FRONTEND_API_PROXY_MAX_REQUEST_SIZE): found 0;"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var config = on("path", "//").with("frontend-api-proxy.read-timeout", Duration.ZERO)
                .with("frontend-api-proxy.connect-timeout", Duration.ZERO).with("frontend-api-proxy.max-request-size", 0);
        assertThat(problems(config)).hasValueSatisfying(message -> assertThat(message).contains("4 settings are wrong"));
    }

    @Test
    void whatIsSwitchedOffIsNotLookedAt() {
        assertThat(problems(GOOD.with("frontend-api-proxy.path", "//"))).isEmpty();
    }

    private static TestConfig on(String setting, Object value) {
        return GOOD.with("frontend-api-proxy.enabled", true).with("frontend-api-proxy." + setting, value);
    }

    private static Optional<String> problems(TestConfig config) {
        return ConfigCheck.problems(config.read());
    }
}
