package io.quarkiverse.clerk.config;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A configuration in which everything is left out, to be changed one setting at a time. */
record TestConfig(Optional<String> secretKey, Optional<String> publishableKey, Optional<String> machineSecretKey,
        String apiUrl, Optional<String> jwtKey, Duration clockSkew,
        FrontendApiProxy frontendApiProxy) implements ClerkConfig, ClerkConfig.Auth {

    static final TestConfig EMPTY = new TestConfig(Optional.empty(), Optional.empty(), Optional.empty(),
            "https://api.clerk.com", Optional.empty(), Duration.ofSeconds(5), TestProxyConfig.OFF);
    static final TestConfig GOOD = EMPTY.withSecretKey("sk_test_4f3a9c");

    TestConfig withSecretKey(String key) {
        return new TestConfig(Optional.of(key), publishableKey, machineSecretKey, apiUrl, jwtKey, clockSkew, frontendApiProxy);
    }

    TestConfig withPublishableKey(String key) {
        return new TestConfig(secretKey, Optional.of(key), machineSecretKey, apiUrl, jwtKey, clockSkew, frontendApiProxy);
    }

    TestConfig withMachineSecretKey(String key) {
        return new TestConfig(secretKey, publishableKey, Optional.of(key), apiUrl, jwtKey, clockSkew, frontendApiProxy);
    }

    TestConfig withApiUrl(String url) {
        return new TestConfig(secretKey, publishableKey, machineSecretKey, url, jwtKey, clockSkew, frontendApiProxy);
    }

    TestConfig withJwtKey(String pem) {
        return new TestConfig(secretKey, publishableKey, machineSecretKey, apiUrl, Optional.of(pem), clockSkew,
                frontendApiProxy);
    }

    TestConfig withClockSkew(Duration skew) {
        return new TestConfig(secretKey, publishableKey, machineSecretKey, apiUrl, jwtKey, skew, frontendApiProxy);
    }

    TestConfig withFrontendApiProxy(FrontendApiProxy proxy) {
        return new TestConfig(secretKey, publishableKey, machineSecretKey, apiUrl, jwtKey, clockSkew, proxy);
    }

    @Override
    public Auth auth() {
        return this;
    }

    @Override
    public Optional<List<String>> authorizedParties() {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> audience() {
        return Optional.empty();
    }

    @Override
    public Optional<List<String>> issuer() {
        return Optional.empty();
    }
}
