package io.quarkiverse.clerk.test.proxy;

import static io.restassured.RestAssured.given;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** Nobody has asked for a proxy. */
class SwitchedOffTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = FrontendApi.withoutProxy(4843);

    @Test
    void isNotThere() {
        given().get("/__clerk/v1/client").then().statusCode(404);
    }
}
