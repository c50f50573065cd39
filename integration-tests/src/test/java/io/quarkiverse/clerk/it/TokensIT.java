package io.quarkiverse.clerk.it;

import io.quarkus.test.junit.QuarkusIntegrationTest;

/** The same tokens against what was built: the jar, or the native executable. */
@QuarkusIntegrationTest
class TokensIT extends TokensTest {
}
