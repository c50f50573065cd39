package io.quarkiverse.clerk.it;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same faults and times, met by what was built: the jar, or the native executable. */
@QuarkusIntegrationTest
class FaultsAndTimeIT extends FaultsAndTimeTest {
}
