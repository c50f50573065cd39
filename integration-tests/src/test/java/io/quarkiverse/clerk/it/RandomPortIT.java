package io.quarkiverse.clerk.it;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same with what was built: the jar, or the native executable. */
@QuarkusIntegrationTest
class RandomPortIT extends RandomPortTest {
}
