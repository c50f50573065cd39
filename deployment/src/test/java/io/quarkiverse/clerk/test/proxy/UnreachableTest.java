package io.quarkiverse.clerk.test.proxy;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusUnitTest;

/** There is nothing where the publishable key says that the Frontend API is. */
class UnreachableTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = FrontendApi.application(4843);

    @Test
    void isABadGatewayInTheFormOfClerksErrors() {
        given().get("/__clerk/v1/client").then().statusCode(502).contentType("application/json")
                .body("errors[0].code", is("proxy_request_failed"));
    }
}
