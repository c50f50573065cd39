package io.quarkiverse.clerk.config;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublishableKeyTest {

    @Test
    void aKeyOfAProductionInstanceIsLive() {
        assertThat(PublishableKey.parse("pk_live_Y2xlcmsuZXhhbXBsZS1hcHAuY29tJA"))
                .contains(new PublishableKey(true, "clerk.example-app.com"));
    }

    @Test
    void aKeyOfADevelopmentInstanceIsNot() {
        assertThat(PublishableKey.parse("pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk"))
                .contains(new PublishableKey(false, "happy-hippo-1.clerk.accounts.dev"));
    }

    @Test
    void paddingIsAllowed() {
        assertThat(PublishableKey.parse("pk_test_Y2xlcmsuYWJjLmNvbSQ=")).contains(new PublishableKey(false, "clerk.abc.com"));
    }

    @Test
    void aPortIsAllowed() {
        assertThat(PublishableKey.parse(keyOf("localhost.test:8080$")))
                .contains(new PublishableKey(false, "localhost.test:8080"));
    }

    @Test
    void aPathIsAllowed() {
        assertThat(PublishableKey.parse(keyOf("clerk.abc.com:8080/x$")))
                .contains(new PublishableKey(false, "clerk.abc.com:8080/x"));
    }

    @Test
    void theIssuerIsTheFrontendApi() {
        assertThat(new PublishableKey(true, "clerk.example.com").issuer()).isEqualTo("https://clerk.example.com");
    }

    @ParameterizedTest
    @ValueSource(strings = { "clerk.abc.com", "clerk.a$bc.com$", "clerk.abc.com$$", "localhost$", "$", "", ".$",
            "clerk.abc.com/$", "clerk.abc.com/../x$", "clerk.abc.com/x?y$", "user@clerk.abc.com$", "clerk abc.com$",
            "clerk.abc.com$\n", "clerk..com$",
            "clerk.abc.com:$", "clerk.abc.com:123456$", "https://clerk.abc.com$" })
    void textThatIsNoHostWithADollarIsRefused(String decoded) {
        assertThat(PublishableKey.parse(keyOf(decoded))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "pk_test_", "clerk.abc.com", "pk_dev_Y2xlcmsuYWJjLmNvbSQ=", "sk_test_Y2xlcmsuYWJjLmNvbSQ=",
            "pk_test_Y2xlcmsuYWJjLmNvbSQ=_x", "pk_test_%%%%", "pk_test_Y2xlcmsuYWJjLmNvbSQ==", "PK_TEST_Y2xlcmsuYWJjLmNvbSQ=",
            " pk_test_Y2xlcmsuYWJjLmNvbSQ=", "pk_test_Y2xlcmsuYWJjLmNvbSQ=\n" })
    void textOfAnotherFormIsRefused(String key) {
        assertThat(PublishableKey.parse(key)).isEmpty();
    }

    private static String keyOf(String decoded) {
        return "pk_test_" + Base64.getEncoder().encodeToString(decoded.getBytes(UTF_8));
    }
}
