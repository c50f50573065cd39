package io.quarkiverse.clerk.config;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.microprofile.config.spi.ConfigSource;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;

/** A configuration read as an application's is, with all the defaults, to be changed one setting at a time. */
public record TestConfig(Map<String, String> properties) {

    static final TestConfig EMPTY = new TestConfig(Map.of());
    static final TestConfig GOOD = EMPTY.withSecretKey("sk_test_4f3a9c");

    public static TestConfig empty() {
        return EMPTY;
    }

    public TestConfig with(String property, Object value) {
        var more = new HashMap<>(properties);
        more.put("quarkus.clerk." + property, value.toString());
        return new TestConfig(Map.copyOf(more));
    }

    TestConfig withSecretKey(String key) {
        return with("secret-key", key);
    }

    TestConfig withPublishableKey(String key) {
        return with("publishable-key", key);
    }

    TestConfig withMachineSecretKey(String key) {
        return with("machine-secret-key", key);
    }

    TestConfig withApiUrl(String url) {
        return with("api-url", url);
    }

    TestConfig withJwtKey(String pem) {
        return with("auth.jwt-key", pem);
    }

    TestConfig withClockSkew(Duration skew) {
        return with("auth.clock-skew", skew);
    }

    public ClerkConfig read() {
        return read(new PropertiesConfigSource(Map.of(), "nothing", 0));
    }

    ClerkConfig read(ConfigSource more) {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .addDiscoveredConverters()
                .withMapping(ClerkConfig.class)
                .withMappingIgnore("quarkus.**")
                .withDefaultValues(ClerkVariables.DEFAULTS)
                .withSources(new PropertiesConfigSource(properties, "test", 100), more)
                .build()
                .getConfigMapping(ClerkConfig.class);
    }
}
