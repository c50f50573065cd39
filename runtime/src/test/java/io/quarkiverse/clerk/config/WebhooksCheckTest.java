package io.quarkiverse.clerk.config;

import static io.quarkiverse.clerk.config.TestConfig.GOOD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.smallrye.config.EnvConfigSource;

/** What a user is told about webhooks that cannot be received as they are set. */
class WebhooksCheckTest {

    private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String OTHER = "whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oD";

    @Test
    void nothingIsServedUnlessASecretIsSet() {
        assertThat(GOOD.read().defaultInstance().webhooks().signingSecret()).isEmpty();
        assertThat(problems(GOOD.with("webhooks.path", "//"))).isEmpty();
    }

    @Test
    void theSecretIsReadFromClerksOwnVariable() {
        var config = GOOD.read(new EnvConfigSource(Map.of("CLERK_WEBHOOK_SIGNING_SECRET", SECRET), 300));
        assertThat(config.defaultInstance().webhooks().signingSecret()).contains(List.of(SECRET));
        assertThat(ConfigCheck.problems(config)).isEmpty();
    }

    @Test
    void whoOnlyReceivesWebhooksNeedsNoKey() {
        assertThat(problems(TestConfig.EMPTY.with("webhooks.signing-secret", SECRET))).isEmpty();
        assertThat(problems(TestConfig.EMPTY))
                .hasValueSatisfying(message -> assertThat(message).contains("found no key at all"));
    }

    @Test
    void whileItIsChangedThereAreTwo() {
        assertThat(on("signing-secret", SECRET + "," + OTHER).read().defaultInstance().webhooks().signingSecret())
                .contains(List.of(SECRET, OTHER));
        assertThat(problems(on("signing-secret", SECRET + "," + OTHER))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "whsec_", "whsec_!!!!", "MfKQ9r8GKYqrT wjUPD8" })
    void aSecretThatIsNoneIsRefusedWithoutBeingQuoted(String secret) {
        assertThat(problems(on("signing-secret", secret))).hasValueSatisfying(
                message -> assertThat(message).isEqualToNormalizingNewlines(
                        """
                                quarkus-clerk cannot start; 1 setting is wrong:
                                  quarkus.clerk.webhooks.signing-secret (CLERK_WEBHOOK_SIGNING_SECRET): found text that is no signing secret; expected a signing secret, whsec_ and base64
                                      Clerk dashboard > Webhooks > the endpoint's page > Signing Secret"""));
    }

    @ParameterizedTest
    @ValueSource(strings = { SECRET + ", " + OTHER, " " + SECRET + "," + OTHER + " , ", SECRET + ",\n" + OTHER + "\n" })
    void blanksAroundSecretsDoNoHarm(String secrets) {
        assertThat(on("signing-secret", secrets).read().defaultInstance().webhooks().signingSecret())
                .contains(List.of(SECRET, OTHER));
    }

    @Test
    void oneOfTwoSecretsThatIsNoneIsRefused() {
        assertThat(problems(on("signing-secret", SECRET + ",sk_test_4f3a9c"))).hasValueSatisfying(
                message -> assertThat(message).contains("1 setting is wrong", "found a secret key, sk_test_…;")
                        .doesNotContain("4f3a9c", SECRET));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "hooks", "/hooks/", "//hooks", "/*", "/:id", "/a/..", "/a?b" })
    void aPathThatWouldBeAnotherRouteIsRefused(String path) {
        assertThat(problems(on("path", path))).hasValueSatisfying(message -> assertThat(message).contains("1 setting is wrong",
                "quarkus.clerk.webhooks.path (QUARKUS_CLERK_WEBHOOKS_PATH): found text that is no such path; expected a path "
                        + "that begins with a slash and does not end with one, such as /clerk/webhooks"));
    }

    @ParameterizedTest
    @CsvSource({
            "tolerance, 0S, 1S to 1H",
            "tolerance, 61M, 1S to 1H",
            "deduplication.claim-timeout, 0S, 1S to 24H",
            "deduplication.claim-timeout, 25H, 1S to 24H",
            "deduplication.retention, 599S, 10M to 8760H",
            "deduplication.retention, 9000H, 10M to 8760H" })
    void aDurationThatCannotBeMeantIsRefused(String setting, String found, String expected) {
        var variable = setting.toUpperCase().replace('-', '_').replace('.', '_');
        assertThat(problems(on(setting, found)))
                .hasValueSatisfying(message -> assertThat(message).contains("1 setting is wrong",
                        "quarkus.clerk.webhooks." + setting + " (QUARKUS_CLERK_WEBHOOKS_" + variable + "): found PT",
                        "expected a duration from " + expected));
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        assertThat(problems(on("path", "//").with("webhooks.signing-secret", "!").with("webhooks.tolerance", "0S")
                .with("webhooks.max-body-size", 0).with("webhooks.deduplication.max-messages", 0)))
                .hasValueSatisfying(message -> assertThat(message).contains("5 settings are wrong"));
    }

    @Test
    void twoInstancesHaveAPathEach() {
        var two = on("tolerance", "5M").with("publishable-key", "pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk")
                .with("\"eu\".secret-key", "sk_live_1").with("\"eu\".webhooks.signing-secret", OTHER)
                .with("\"eu\".publishable-key", "pk_live_Y2xlcmsuZXhhbXBsZS1hcHAuY29tJA");
        assertThat(problems(two)).hasValueSatisfying(message -> assertThat(message).contains("1 setting is wrong",
                "quarkus.clerk.\"eu\".webhooks.path (QUARKUS_CLERK__EU__WEBHOOKS_PATH): found that of another instance, "
                        + "/clerk/webhooks; expected another path, such as /clerk/webhooks/eu"));
        assertThat(problems(two.with("\"eu\".webhooks.path", "/clerk/webhooks/eu"))).isEmpty();
        assertThat(two.read().namedInstances()).containsOnlyKeys("eu");
    }

    @Test
    void whatCountsForAllInstancesIsCheckedForAll() {
        var eu = GOOD.withPublishableKey("pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk")
                .with("\"eu\".secret-key", "sk_live_1").with("\"eu\".webhooks.signing-secret", OTHER)
                .with("\"eu\".publishable-key", "pk_live_Y2xlcmsuZXhhbXBsZS1hcHAuY29tJA");
        assertThat(problems(eu)).isEmpty();
        assertThat(problems(eu.with("webhooks.deduplication.claim-timeout", "0S")))
                .hasValueSatisfying(message -> assertThat(message).contains("1 setting is wrong",
                        "quarkus.clerk.webhooks.deduplication.claim-timeout (", "found PT0S"));
        assertThat(problems(eu.with("\"eu\".webhooks.tolerance", "1H").with("webhooks.deduplication.retention", "119M")))
                .hasValueSatisfying(message -> assertThat(message).contains("1 setting is wrong",
                        "quarkus.clerk.webhooks.deduplication.retention (", "a duration from 2H to 8760H"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/__clerk", "/__clerk/webhooks" })
    void whatTheProxyWouldGetIsRefused(String path) {
        assertThat(problems(on("path", path))).isEmpty();
        assertThat(problems(on("path", path).with("frontend-api-proxy.enabled", true)))
                .hasValueSatisfying(message -> assertThat(message).contains("1 setting is wrong",
                        "quarkus.clerk.webhooks.path (", "found one that belongs to quarkus.clerk.frontend-api-proxy.path"));
    }

    @Test
    void whatOnlyBeginsLikeThePathOfTheProxyIsNotBelowIt() {
        assertThat(problems(on("path", "/__clerk-webhooks").with("frontend-api-proxy.enabled", true))).isEmpty();
    }

    private static TestConfig on(String setting, Object value) {
        return GOOD.with("webhooks.signing-secret", SECRET).with("webhooks." + setting, value);
    }

    private static Optional<String> problems(TestConfig config) {
        return ConfigCheck.problems(config.read());
    }
}
