package io.quarkiverse.clerk.test.devservices;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** A key of one's own, under the name that Clerk's SDKs use too, means that no dev server is wanted. */
class OwnKeyTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withEmptyApplication()
            .overrideConfigKey("clerk.secret-key", "sk_test_mine");

    @Test
    void switchesTheDevServerOff() {
        var config = ConfigProvider.getConfig();
        assertThat(config.getValue("quarkus.clerk.secret-key", String.class)).isEqualTo("sk_test_mine");
        assertThat(config.getValue("quarkus.clerk.api-url", String.class)).isEqualTo("https://api.clerk.com");
    }
}
