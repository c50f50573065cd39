package io.quarkiverse.clerk.test.security;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Clerk's own checks on routes, where Quarkus authenticates before it looks for the route. */
class RouteChecksTest extends RouteChecksScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application();
}
