package io.quarkiverse.clerk.test.security;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** {@code @PermissionsAllowed} with Clerk's permissions. */
class PermissionsAllowedTest extends PermissionsAllowedScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application();
}
