package io.quarkiverse.clerk.test.security;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Which endpoints take the tokens of machines: those that ask for them. */
class AcceptsTokenTest extends AcceptsTokenScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application();
}
