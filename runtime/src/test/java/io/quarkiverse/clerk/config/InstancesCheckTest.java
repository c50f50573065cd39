package io.quarkiverse.clerk.config;

import static io.quarkiverse.clerk.config.TestConfig.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.smallrye.config.EnvConfigSource;

/** What a user is told about several instances that cannot work together, and how their settings are found. */
class InstancesCheckTest {

    private static final String PUBLISHABLE = "pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk";
    private static final String OTHER_PUBLISHABLE = "pk_live_Y2xlcmsuZXhhbXBsZS1hcHAuY29tJA";
    private static final TestConfig TWO = GOOD.withPublishableKey(PUBLISHABLE).with("\"eu\".secret-key", "sk_live_1")
            .with("\"eu\".publishable-key", OTHER_PUBLISHABLE);

    @Test
    void mostApplicationsHaveOneInstance() {
        assertThat(GOOD.with("devservices.port", 4011).with("auth.issuer", "https://clerk.example.com").read()
                .namedInstances()).isEmpty();
    }

    @Test
    void twoThatDifferAreFine() {
        assertThat(ConfigCheck.problems(TWO.read())).isEmpty();
        assertThat(TWO.read().namedInstances()).containsOnlyKeys("eu");
    }

    @Test
    void anInstanceWithANameNeverTakesTheKeyOfTheOneWithout() {
        var config = TWO.withJwtKey("x").with("sign-in-url", "/sign-in").read().namedInstances().get("eu");

        assertThat(config.secretKey()).contains("sk_live_1");
        assertThat(config.auth().jwtKey()).isEmpty();
        assertThat(config.signInUrl()).isEmpty();
        assertThat(config.apiUrl()).isEqualTo("https://api.clerk.com");
        assertThat(config.auth().acceptsToken()).isEqualTo(GOOD.read().defaultInstance().auth().acceptsToken());
    }

    @Test
    void environmentVariablesHaveTwoUnderscoresOnEitherSideOfTheName() {
        var config = GOOD.with("\"eu\".publishable-key", OTHER_PUBLISHABLE)
                .read(new EnvConfigSource(Map.of("QUARKUS_CLERK__EU__SECRET_KEY", "sk_live_1", "CLERK_JWT_KEY", "x"), 300));

        assertThat(config.namedInstances()).containsOnlyKeys("eu");
        assertThat(config.namedInstances().get("eu").secretKey()).contains("sk_live_1");
        assertThat(config.defaultInstance().auth().jwtKey()).contains("x");
    }

    @Test
    void whatIsWrongWithAnInstanceNamesIt() {
        assertProblem(TWO.with("\"eu\".secret-key", "x").with("\"eu\".auth.clock-skew", "-1S"), 2,
                """
                        quarkus.clerk."eu".secret-key (QUARKUS_CLERK__EU__SECRET_KEY): found text that is no Clerk key; expected a secret key, sk_test_… or sk_live_…
                            Clerk dashboard > API keys > Secret keys""",
                """
                        quarkus.clerk."eu".auth.clock-skew (QUARKUS_CLERK__EU__AUTH_CLOCK_SKEW): found PT-1S; expected a duration from 0S to 1H, such as 5S
                            Leave it out for 5 seconds""");
    }

    @Test
    void anInstanceNeedsAKeyAndAnIssuer() {
        assertProblem(GOOD.with("\"eu\".api-url", "https://clerk.example.eu"), 2,
                """
                        quarkus.clerk."eu".secret-key (QUARKUS_CLERK__EU__SECRET_KEY): found no key at all; expected a secret key, sk_test_… or sk_live_… (or, to verify tokens only, quarkus.clerk."eu".publishable-key or quarkus.clerk."eu".auth.jwt-key)
                            Clerk dashboard > API keys > Secret keys""",
                """
                        quarkus.clerk."eu".publishable-key (QUARKUS_CLERK__EU__PUBLISHABLE_KEY): found none; expected the publishable key, by which tokens of the instance are told from those of others (or quarkus.clerk."eu".auth.issuer)
                            Clerk dashboard > API keys > Publishable key""");
    }

    @Test
    void twoOfOneIssuerCannotBeToldApart() {
        assertProblem(TWO.with("\"eu\".publishable-key", PUBLISHABLE).with("\"eu\".secret-key", "sk_test_1"), 1,
                """
                        quarkus.clerk."eu".publishable-key (QUARKUS_CLERK__EU__PUBLISHABLE_KEY): found the issuer of another instance, https://happy-hippo-1.clerk.accounts.dev; expected an instance of its own
                            Clerk dashboard > API keys > Publishable key""");
    }

    @Test
    void twoProxiesNeedTwoPaths() {
        assertProblem(TWO.with("frontend-api-proxy.enabled", true).with("\"eu\".frontend-api-proxy.enabled", true), 1,
                """
                        quarkus.clerk."eu".frontend-api-proxy.path (QUARKUS_CLERK__EU__FRONTEND_API_PROXY_PATH): found that of another instance, /__clerk; expected another path, such as /__clerk-eu
                            The front ends of the instance have to be given the same""");
    }

    private static void assertProblem(TestConfig config, int count, String... problems) {
        var message = ConfigCheck.problems(config.read()).orElse("").replace(System.lineSeparator(), "\n");
        assertThat(message).startsWith("quarkus-clerk cannot start; " + count + " setting");
        for (var problem : problems) {
            assertThat(message).contains(problem.indent(2).stripTrailing());
        }
    }
}
