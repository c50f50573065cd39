package io.quarkiverse.clerk.it;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tests against what was built: the jar, or the native executable. */
@QuarkusIntegrationTest
class PagesIT extends PagesTest {
}
