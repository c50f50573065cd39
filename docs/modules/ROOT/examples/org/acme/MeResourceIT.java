package org.acme;

import io.quarkus.test.junit.QuarkusIntegrationTest;

// tag::it[]
@QuarkusIntegrationTest
class MeResourceIT extends MeResourceTest {
}
// end::it[]
