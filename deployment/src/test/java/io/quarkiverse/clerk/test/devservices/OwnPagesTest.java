package io.quarkiverse.clerk.test.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkus.test.QuarkusUnitTest;

/** An application with a sign-in page of its own, named as Clerk's SDKs do, and a proxy, named as Quarkus does. */
class OwnPagesTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withEmptyApplication()
            .overrideConfigKey("clerk.sign-in-url", "/login")
            .overrideConfigKey("quarkus.clerk.proxy-url", "/__clerk");

    @Inject
    ClerkConfig config;

    @Test
    void keepsThemBesideTheDevServer() {
        assertThat(config.defaultInstance().apiUrl()).startsWith("http://127.0.0.1:");
        assertThat(config.defaultInstance().signInUrl()).contains("/login");
        assertThat(config.defaultInstance().proxyUrl()).contains("/__clerk");
    }
}
