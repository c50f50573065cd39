package org.acme;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class MeResourceTest {

    @ConfigProperty(name = "quarkus.clerk.api-url")
    String devServer;

    @Test
    void aUserSeesHerself() {
        given().auth().oauth2(sessionToken("ann"))
                .when().get("/me")
                .then().statusCode(200).body("user", equalTo("user_ann"));
    }

    @Test
    void aStrangerDoesNot() {
        given().when().get("/me")
                .then().statusCode(401).header("x-clerk-auth-reason", equalTo("dev-browser-missing"));
    }

    private String sessionToken(String user) {
        return given().when().get(devServer + "/dev/session-token/" + user)
                .then().statusCode(200).extract().asString().trim();
    }
}
