package io.quarkiverse.clerk.it;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same keys, met by what was built: the jar, or the native executable. */
@QuarkusIntegrationTest
class RotatedKeysIT extends RotatedKeysTest {
}
