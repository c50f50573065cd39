package io.quarkiverse.clerk.config;

import static io.quarkiverse.clerk.config.TestConfig.EMPTY;
import static io.quarkiverse.clerk.config.TestConfig.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.TestKeys;

/** What a user is told about a configuration that cannot work: the whole message, word for word. */
class ConfigCheckTest {

    private static final String PUBLISHABLE_TEST = "pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk";
    private static final String PUBLISHABLE_LIVE = "pk_live_Y2xlcmsuZXhhbXBsZS1hcHAuY29tJA";
    private static final String PEM = TestPem.of(TestKeys.INSTANCE.getPublic());

    @ParameterizedTest
    @ValueSource(strings = { "sk_test_1", "sk_live_1", "test_1", "live_1" })
    void aSecretKeyIsEnough(String key) {
        assertThat(problems(EMPTY.withSecretKey(key))).isEmpty();
    }

    @Test
    void aMachineSecretKeyIsEnough() {
        assertThat(problems(EMPTY.withMachineSecretKey("ak_1"))).isEmpty();
    }

    @Test
    void aJwtKeyIsEnough() {
        assertThat(problems(EMPTY.withJwtKey(PEM))).isEmpty();
    }

    @Test
    void keysOfOneInstanceGoTogether() {
        assertThat(problems(GOOD.withPublishableKey(PUBLISHABLE_TEST))).isEmpty();
        assertThat(problems(EMPTY.withSecretKey("sk_live_1").withPublishableKey(PUBLISHABLE_LIVE))).isEmpty();
    }

    @Test
    void withoutAnyKeyTheSecretKeyIsAskedFor() {
        assertProblem(EMPTY,
                """
                        quarkus.clerk.secret-key (CLERK_SECRET_KEY): found no key at all; expected a secret key, sk_test_… or sk_live_… (or, to verify tokens only, quarkus.clerk.publishable-key or quarkus.clerk.auth.jwt-key)
                            Clerk dashboard > API keys > Secret keys""");
    }

    @Test
    void aPublishableKeyAloneIsEnough() {
        assertThat(problems(EMPTY.withPublishableKey(PUBLISHABLE_TEST))).isEmpty();
    }

    @Test
    void aPublishableKeyInPlaceOfTheSecretKeyIsRecognized() {
        assertProblem(EMPTY.withSecretKey(PUBLISHABLE_TEST),
                """
                        quarkus.clerk.secret-key (CLERK_SECRET_KEY): found a publishable key, pk_test_aGF…; expected a secret key, sk_test_… or sk_live_…
                            Clerk dashboard > API keys > Secret keys""");
    }

    @Test
    void aMachineSecretKeyInPlaceOfTheSecretKeyIsRecognized() {
        assertProblem(EMPTY.withSecretKey("ak_4f3a9c"),
                """
                        quarkus.clerk.secret-key (CLERK_SECRET_KEY): found a machine secret key, ak_…; expected a secret key, sk_test_… or sk_live_…
                            Clerk dashboard > API keys > Secret keys""");
    }

    @ParameterizedTest
    @ValueSource(strings = { "4f3a9c", "sk_test_", "sk_", "SK_TEST_4f3a9c", " sk_test_4f3a9c", "whsec_4f3a9c" })
    void textThatIsNoKeyIsNotShown(String text) {
        assertProblem(EMPTY.withSecretKey(text),
                """
                        quarkus.clerk.secret-key (CLERK_SECRET_KEY): found text that is no Clerk key; expected a secret key, sk_test_… or sk_live_…
                            Clerk dashboard > API keys > Secret keys""");
    }

    @Test
    void aSecretKeyInPlaceOfThePublishableKeyIsRecognizedAndHidden() {
        assertProblem(GOOD.withPublishableKey("sk_live_4f3a9c"),
                """
                        quarkus.clerk.publishable-key (CLERK_PUBLISHABLE_KEY): found a secret key, sk_live_…; expected a publishable key, pk_test_… or pk_live_…
                            Clerk dashboard > API keys > Publishable key""");
    }

    @Test
    void aPublishableKeyThatHasLostItsEndIsToldFromOtherText() {
        assertProblem(GOOD.withPublishableKey("pk_test_aGFwcHkt"),
                """
                        quarkus.clerk.publishable-key (CLERK_PUBLISHABLE_KEY): found a publishable key that does not decode to a host, pk_test_aGF…; expected a publishable key, pk_test_… or pk_live_…
                            Clerk dashboard > API keys > Publishable key""");
    }

    @Test
    void aSecretKeyInPlaceOfTheMachineSecretKeyIsRecognizedAndHidden() {
        assertProblem(GOOD.withMachineSecretKey("sk_test_4f3a9c"),
                """
                        quarkus.clerk.machine-secret-key (CLERK_MACHINE_SECRET_KEY): found a secret key, sk_test_…; expected a machine secret key, ak_…
                            Clerk dashboard > Machines > the machine's page""");
    }

    @ParameterizedTest
    @ValueSource(strings = { " ", ".", ".roles", "metadata..roles", "metadata. " })
    void aRolesClaimWithABlankNameInItIsRefused(String path) {
        assertProblem(GOOD.with("auth.roles-claim", path),
                """
                        quarkus.clerk.auth.roles-claim (QUARKUS_CLERK_AUTH_ROLES_CLAIM): found "%s"; expected the name of a claim, with dots between names to lead into it, such as metadata.roles
                            Clerk dashboard > Sessions > Customize session token"""
                        .formatted(path));
    }

    @ParameterizedTest
    @ValueSource(strings = { "roles", "metadata.roles", "https://example.com/roles" })
    void aRolesClaimHasAName(String path) {
        assertThat(problems(GOOD.with("auth.roles-claim", path))).isEmpty();
    }

    @Test
    void keysOfTwoInstancesAreRefused() {
        assertProblem(EMPTY.withSecretKey("sk_live_4f3a9c").withPublishableKey(PUBLISHABLE_TEST),
                """
                        quarkus.clerk.secret-key (CLERK_SECRET_KEY): found a secret key, sk_live_…, beside the publishable key pk_test_aGF…; expected two keys of the same instance: both test or both live
                            Clerk dashboard > API keys > Secret keys""");
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://api.clerk.com", "http://localhost:8080", "https://gateway.example/clerk" })
    void anHttpUrlIsAccepted(String url) {
        assertThat(problems(GOOD.withApiUrl(url))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "api.clerk.com", "localhost:8080", "ftp://api.clerk.com", "https://", "https:///v1", "/v1" })
    void aUrlOfAnotherKindIsRefused(String url) {
        assertProblem(GOOD.withApiUrl(url), """
                quarkus.clerk.api-url (CLERK_API_URL): found "%s"; expected an http or https URL, such as https://api.clerk.com
                    Leave it out to use Clerk's own""".formatted(url));
    }

    @Test
    void aSecretKeyInPlaceOfTheUrlIsRecognizedAndHidden() {
        assertProblem(GOOD.withApiUrl("sk_live_4f3a9c"),
                """
                        quarkus.clerk.api-url (CLERK_API_URL): found a secret key, sk_live_…; expected an http or https URL, such as https://api.clerk.com
                            Leave it out to use Clerk's own""");
    }

    @ParameterizedTest
    @ValueSource(strings = { " sk_live_4f3a9c", "Bearer sk_live_4f3a9c", "whsec_4f3a9c", "ftp://user:4f3a9c@host.example",
            "-----BEGIN PRIVATE KEY-----\n4f3a9c\n-----END PRIVATE KEY-----", "ftp://host.example?key=4f3a9c" })
    void whatMayBeASecretInPlaceOfTheUrlIsNotShown(String secret) {
        assertThat(problems(GOOD.withApiUrl(secret))).hasValueSatisfying(
                message -> assertThat(message).contains("quarkus.clerk.api-url").doesNotContain("4f3a9c"));
    }

    @Test
    void aJwtKeyThatIsNoneIsRefused() {
        assertProblem(GOOD.withJwtKey("4f3a9c"),
                """
                        quarkus.clerk.auth.jwt-key (CLERK_JWT_KEY): found text that is not a public key in PEM; expected an RSA public key in PEM, 2048 bits or more
                            Clerk dashboard > API keys > JWKS public key""");
    }

    @Test
    void aPrivateKeyInPlaceOfTheJwtKeyIsRecognizedAndHidden() {
        assertProblem(GOOD.withJwtKey(TestPem.of(TestKeys.OTHER.getPrivate())),
                """
                        quarkus.clerk.auth.jwt-key (CLERK_JWT_KEY): found a private key; expected an RSA public key in PEM, 2048 bits or more
                            Clerk dashboard > API keys > JWKS public key""");
    }

    @Test
    void aNegativeClockSkewIsRefused() {
        assertProblem(GOOD.withClockSkew(Duration.ofSeconds(-1)),
                """
                        quarkus.clerk.auth.clock-skew (QUARKUS_CLERK_AUTH_CLOCK_SKEW): found PT-1S; expected a duration from 0S to 1H, such as 5S
                            Leave it out for 5 seconds""");
    }

    @Test
    void aClockSkewThatWouldKeepTokensAliveIsRefused() {
        assertThat(problems(GOOD.withClockSkew(Duration.ofHours(1)))).isEmpty();
        assertThat(problems(GOOD.withClockSkew(Duration.ofMillis(3_600_001)))).hasValueSatisfying(
                message -> assertThat(message).contains("found PT1H0.001S; expected a duration from 0S to 1H"));
    }

    @Test
    void noClockSkewIsAccepted() {
        assertThat(problems(GOOD.withClockSkew(Duration.ZERO))).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        var config = EMPTY.withSecretKey("4f3a9c").withPublishableKey("4f3a9c").withMachineSecretKey("4f3a9c")
                .withApiUrl("api").withJwtKey("4f3a9c").withClockSkew(Duration.ofSeconds(-1));
        assertThat(problems(config)).hasValueSatisfying(message -> assertThat(message)
                .startsWith("quarkus-clerk cannot start; 6 settings are wrong:")
                .containsSubsequence("quarkus.clerk.secret-key (CLERK_SECRET_KEY)",
                        "quarkus.clerk.publishable-key (CLERK_PUBLISHABLE_KEY)",
                        "quarkus.clerk.machine-secret-key (CLERK_MACHINE_SECRET_KEY)",
                        "quarkus.clerk.api-url (CLERK_API_URL)", "quarkus.clerk.auth.jwt-key (CLERK_JWT_KEY)",
                        "quarkus.clerk.auth.clock-skew (QUARKUS_CLERK_AUTH_CLOCK_SKEW)")
                .doesNotContain("4f3a9c"));
    }

    private static void assertProblem(TestConfig config, String problem) {
        assertThat(problems(config)).hasValueSatisfying(message -> assertThat(message)
                .isEqualToNormalizingNewlines(
                        "quarkus-clerk cannot start; 1 setting is wrong:\n" + problem.indent(2).stripTrailing()));
    }

    private static Optional<String> problems(TestConfig config) {
        return ConfigCheck.problems(config.read());
    }
}
