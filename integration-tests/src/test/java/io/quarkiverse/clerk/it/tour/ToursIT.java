package io.quarkiverse.clerk.it.tour;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tours by what was built: the jar, or the native executable. */
@QuarkusIntegrationTest
class ToursIT extends ToursTest {
}
