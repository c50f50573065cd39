package io.quarkiverse.clerk.test;

import static io.restassured.RestAssured.given;

import org.eclipse.microprofile.config.ConfigProvider;

import io.restassured.specification.RequestSpecification;

/** The dev server that stands in for Clerk in a test. */
public final class DevServer {

    private DevServer() {
    }

    /** {@return where it is} */
    public static String url() {
        return ConfigProvider.getConfig().getValue("quarkus.clerk.api-url", String.class);
    }

    /** {@return what its Backend API asks for} */
    public static String secretKey() {
        return ConfigProvider.getConfig().getValue("quarkus.clerk.secret-key", String.class);
    }

    /** {@return a session token for a user, with query parameters as the dev server takes them} */
    public static String token(String user, String... query) {
        return given().baseUri(url())
                .get("/dev/session-token/" + user + (query.length == 0 ? "" : "?" + String.join("&", query)))
                .then().statusCode(200).extract().asString().trim();
    }

    /** {@return a request with the session token of a user} */
    public static RequestSpecification as(String user) {
        return given().header("Authorization", "Bearer " + token(user));
    }

    /** {@return a request with the cookies of a browser in which a user is signed in} */
    public static RequestSpecification browser(String token) {
        return given().cookie("__session", token).cookie("__client_uat", "1").cookie("__clerk_db_jwt", "dvb_1");
    }
}
