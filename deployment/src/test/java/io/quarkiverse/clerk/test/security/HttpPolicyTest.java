package io.quarkiverse.clerk.test.security;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Policies of {@code quarkus.http.auth}. */
class HttpPolicyTest extends HttpPolicyScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application();
}
