package io.quarkiverse.clerk.config;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;

import io.quarkus.runtime.configuration.MemorySize;

/** The configuration of a proxy, to be changed one setting at a time. */
record TestProxyConfig(boolean enabled, String path, Duration connectTimeout, Duration readTimeout,
        MemorySize maxRequestSize) implements ClerkConfig.FrontendApiProxy {

    static final TestProxyConfig ON = new TestProxyConfig(true, "/__clerk", Duration.ofSeconds(5), Duration.ofSeconds(30),
            new MemorySize(BigInteger.valueOf(16 << 20)));
    static final TestProxyConfig OFF = new TestProxyConfig(false, ON.path, ON.connectTimeout, ON.readTimeout,
            ON.maxRequestSize);

    TestProxyConfig withPath(String path) {
        return new TestProxyConfig(enabled, path, connectTimeout, readTimeout, maxRequestSize);
    }

    TestProxyConfig withConnectTimeout(Duration timeout) {
        return new TestProxyConfig(enabled, path, timeout, readTimeout, maxRequestSize);
    }

    TestProxyConfig withReadTimeout(Duration timeout) {
        return new TestProxyConfig(enabled, path, connectTimeout, timeout, maxRequestSize);
    }

    TestProxyConfig withMaxRequestSize(long bytes) {
        return new TestProxyConfig(enabled, path, connectTimeout, readTimeout, new MemorySize(BigInteger.valueOf(bytes)));
    }

    @Override
    public Optional<String> tlsConfigurationName() {
        return Optional.empty();
    }
}
