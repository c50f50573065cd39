package io.quarkiverse.clerk.test.security;

import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** {@code @Authenticated}, {@code @RolesAllowed}, {@code @PermitAll} and {@code @DenyAll}. */
class AnnotationsTest extends AnnotationsScenarios {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = application();
}
