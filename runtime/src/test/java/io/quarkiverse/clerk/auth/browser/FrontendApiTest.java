package io.quarkiverse.clerk.auth.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the publishable key says of an instance. */
class FrontendApiTest {

    private static final String TEST_KEY = "pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk";

    @Test
    void theKeyNamesTheHost() {
        assertThat(FrontendApi.of(TEST_KEY, null, null)).hasValueSatisfying(instance -> {
            assertThat(instance.host()).isEqualTo("happy-hippo-1.clerk.accounts.dev");
            assertThat(instance.production()).isFalse();
            assertThat(instance.accountsPortal()).isEqualTo("https://happy-hippo-1.accounts.dev");
        });
    }

    @Test
    void textThatIsNoKeyNamesNone() {
        assertThat(FrontendApi.of("pk_test_%", null, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "clerk.example.com, https://accounts.example.com", "a.clerk.accounts.dev, https://a.accounts.dev",
            "a.clerk.accountsstage.dev, https://a.accountsstage.dev", "'', ''" })
    void thePagesOfClerkAreBesideIt(String host, String portal) {
        assertThat(FrontendApi.accountsPortal(host)).isEqualTo(portal);
    }

    @Test
    void theSuffixIsEightCharactersThatACookieMayHaveInItsName() {
        assertThat(FrontendApi.cookieSuffix(TEST_KEY)).matches("[A-Za-z0-9_-]{8}");
        assertThat(FrontendApi.cookieSuffix(TEST_KEY)).isNotEqualTo(FrontendApi.cookieSuffix(TEST_KEY + "x"));
    }
}
