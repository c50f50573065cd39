package io.quarkiverse.clerk.test.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.test.QuarkusUnitTest;

/** The TLS configuration is not there, which only the running application can know. */
class UnknownTlsConfigurationTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = FrontendApi.application(4843)
            .overrideConfigKey("quarkus.clerk.frontend-api-proxy.tls-configuration-name", "gateway")
            .assertException(failure -> assertThat(failure).isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("quarkus.clerk.frontend-api-proxy.tls-configuration-name"));

    @Test
    void doesNotStart() {
        fail("The application started");
    }
}
