package io.quarkiverse.clerk.test.proxy;

import static io.restassured.RestAssured.given;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkus.test.QuarkusDevModeTest;

/** Dev mode: the proxy comes and goes with its property. */
public class SwitchedOnDevModeTest {

    private static final String ON = "quarkus.clerk.frontend-api-proxy.enabled=true";
    private static final String OFF = "quarkus.clerk.frontend-api-proxy.enabled=false";

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest().withApplicationRoot(jar -> jar
            .addAsResource(new StringAsset("quarkus.clerk.secret-key=sk_test_proxy\nquarkus.clerk.frontend-api-proxy.url="
                    + FrontendApi.url(4843) + "\n" + OFF + "\n"), "application.properties"));

    @Test
    public void isThereFromTheNextRequestOn() {
        given().get("/__clerk/v1/client").then().statusCode(404);
        APPLICATION.modifyResourceFile("application.properties", properties -> properties.replace(OFF, ON));
        given().get("/__clerk/v1/client").then().statusCode(502);
        APPLICATION.modifyResourceFile("application.properties", properties -> properties.replace(ON, OFF));
        given().get("/__clerk/v1/client").then().statusCode(404);
    }
}
