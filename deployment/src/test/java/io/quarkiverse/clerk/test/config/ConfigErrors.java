package io.quarkiverse.clerk.test.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.QuarkusUnitTest;

/** What the tests of one configuration error each have in common. */
final class ConfigErrors {

    static final String TEST_SECRET_KEY = "sk_test_doNotPrintThisSecret";
    /** Of the Frontend API happy-hippo-1.clerk.accounts.dev. */
    static final String TEST_PUBLISHABLE_KEY = "pk_test_aGFwcHktaGlwcG8tMS5jbGVyay5hY2NvdW50cy5kZXYk";

    private ConfigErrors() {
    }

    /** An application without resources, so that nothing but the configuration decides whether it starts. */
    static QuarkusUnitTest application() {
        return new QuarkusUnitTest().withEmptyApplication().overrideConfigKey("quarkus.clerk.devservices.enabled", "false");
    }

    /** Expects the whole message, so that a second complaint would be seen too. */
    static QuarkusUnitTest expect(QuarkusUnitTest application, String... lines) {
        return application.assertException(failure -> assertThat(failure)
                .isInstanceOf(ConfigurationException.class)
                .hasMessage(String.join(System.lineSeparator(), lines)));
    }
}
