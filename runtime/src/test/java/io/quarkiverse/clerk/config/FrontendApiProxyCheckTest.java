package io.quarkiverse.clerk.config;

import static io.quarkiverse.clerk.config.TestConfig.EMPTY;
import static io.quarkiverse.clerk.config.TestConfig.GOOD;
import static io.quarkiverse.clerk.config.TestProxyConfig.OFF;
import static io.quarkiverse.clerk.config.TestProxyConfig.ON;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user is told about a proxy of the Frontend API that cannot work. */
class FrontendApiProxyCheckTest {

    private static final TestConfig COMPLETE = GOOD
            .withPublishableKey("pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk");

    @ParameterizedTest
    @ValueSource(strings = { "/__clerk", "/auth/clerk", "/a", "/a.b/c-d/~e" })
    void aPathIsAccepted(String path) {
        assertThat(ConfigCheck.problems(COMPLETE.withFrontendApiProxy(ON.withPath(path)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "", "__clerk", "/__clerk/", "//__clerk", "/a//b", "/*", "/:id", "/a/..", "/./a", "/a?b",
            "/a b",
            "/%2e", "https://evil.example/a" })
    void aPathThatWouldBeAnotherRouteIsRefused(String path) {
        assertThat(ConfigCheck.problems(COMPLETE.withFrontendApiProxy(ON.withPath(path)))).hasValueSatisfying(
                message -> assertThat(message).isEqualToNormalizingNewlines(
                        """
                                quarkus-clerk cannot start; 1 setting is wrong:
                                  quarkus.clerk.frontend-api-proxy.path (QUARKUS_CLERK_FRONTEND_API_PROXY_PATH): found text that is no such path; expected a path that begins with a slash and does not end with one, such as /__clerk
                                      Leave it out for /__clerk"""));
    }

    @Test
    void aSecretKeyInPlaceOfThePathIsRecognizedAndHidden() {
        assertThat(ConfigCheck.problems(COMPLETE.withFrontendApiProxy(ON.withPath("sk_live_4f3a9c")))).hasValueSatisfying(
                message -> assertThat(message).contains("found a secret key, sk_live_…;").doesNotContain("4f3a9c"));
    }

    @Test
    void thePublishableKeyIsNeeded() {
        assertThat(ConfigCheck.problems(GOOD.withFrontendApiProxy(ON))).hasValueSatisfying(
                message -> assertThat(message).isEqualToNormalizingNewlines(
                        """
                                quarkus-clerk cannot start; 1 setting is wrong:
                                  quarkus.clerk.publishable-key (CLERK_PUBLISHABLE_KEY): found none, though quarkus.clerk.frontend-api-proxy.enabled is true; expected a publishable key, which names the Frontend API
                                      Clerk dashboard > API keys > Publishable key"""));
    }

    @Test
    void theSecretKeyIsNeededWhateverElseVerifiesTokens() {
        var config = EMPTY.withMachineSecretKey("ak_1").withPublishableKey(COMPLETE.publishableKey().orElseThrow());
        assertThat(ConfigCheck.problems(config.withFrontendApiProxy(ON))).hasValueSatisfying(
                message -> assertThat(message).contains("1 setting is wrong",
                        "quarkus.clerk.secret-key (CLERK_SECRET_KEY): found none, though"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "PT0S", "PT-1S", "PT1H0.001S", "PT0.0009S" })
    void aTimeoutThatCannotBeMeantIsRefused(Duration timeout) {
        assertThat(ConfigCheck.problems(COMPLETE.withFrontendApiProxy(ON.withConnectTimeout(timeout)))).hasValueSatisfying(
                message -> assertThat(message).contains("1 setting is wrong",
                        "quarkus.clerk.frontend-api-proxy.connect-timeout (QUARKUS_CLERK_FRONTEND_API_PROXY_CONNECT_TIMEOUT)"));
        assertThat(ConfigCheck.problems(COMPLETE.withFrontendApiProxy(ON.withReadTimeout(timeout)))).hasValueSatisfying(
                message -> assertThat(message).contains("1 setting is wrong",
                        "quarkus.clerk.frontend-api-proxy.read-timeout (QUARKUS_CLERK_FRONTEND_API_PROXY_READ_TIMEOUT)"));
    }

    @Test
    void noSizeAtAllIsRefused() {
        assertThat(ConfigCheck.problems(COMPLETE.withFrontendApiProxy(ON.withMaxRequestSize(0)))).hasValueSatisfying(
                message -> assertThat(message).contains("quarkus.clerk.frontend-api-proxy.max-request-size "
                        + "(QUARKUS_CLERK_FRONTEND_API_PROXY_MAX_REQUEST_SIZE): found 0;"));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var proxy = ON.withPath("/").withReadTimeout(Duration.ZERO).withConnectTimeout(Duration.ZERO).withMaxRequestSize(-1);
        assertThat(ConfigCheck.problems(GOOD.withFrontendApiProxy(proxy))).hasValueSatisfying(
                message -> assertThat(message).contains("5 settings are wrong"));
    }

    @Test
    void whatIsSwitchedOffIsNotLookedAt() {
        assertThat(ConfigCheck.problems(GOOD.withFrontendApiProxy(OFF.withPath("/")))).isEmpty();
    }
}
