package io.quarkiverse.clerk.test.security;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.specification.RequestSpecification;

/** Front ends of another origin: their browsers ask first, without a token, what they may send. */
class CorsTest {

    private static final String FRONT_END = "https://app.example";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(SpellingsEndpoints.class, Callers.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey())
            .overrideConfigKey("quarkus.http.cors.enabled", "true")
            .overrideConfigKey("quarkus.http.cors.origins", FRONT_END)
            .overrideConfigKey("quarkus.http.cors.exposed-headers", "WWW-Authenticate")
            .overrideConfigKey("quarkus.http.auth.permission.users.paths", "/doors/policy,/doors/handler")
            .overrideConfigKey("quarkus.http.auth.permission.users.policy", "authenticated");

    @ParameterizedTest
    @ValueSource(strings = { "/doors/roles", "/doors/clerk", "/doors/token", "/doors/route", "/doors/policy",
            "/doors/handler" })
    void preFlightNeedsNoToken(String path) {
        preFlight(FRONT_END).options(path).then().statusCode(200).body(is(""))
                .header("Access-Control-Allow-Origin", equalTo(FRONT_END))
                .header("Access-Control-Allow-Headers", containsString("authorization"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/doors/roles", "/doors/clerk", "/doors/token", "/doors/route", "/doors/policy",
            "/doors/handler" })
    void whatFollowsIsStillProtectedAndTheFrontEndMayReadWhy(String path) {
        Callers.nobody().header("Origin", FRONT_END).get(path).then().statusCode(401)
                .header("Access-Control-Allow-Origin", equalTo(FRONT_END))
                .header("WWW-Authenticate", equalTo("Bearer"));
        Callers.badToken().header("Origin", FRONT_END).get(path).then().statusCode(401)
                .header("Access-Control-Allow-Origin", equalTo(FRONT_END))
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
        Callers.admin().header("Origin", FRONT_END).get(path).then().statusCode(200).body(is("secret"))
                .header("Access-Control-Allow-Origin", equalTo(FRONT_END));
    }

    @ParameterizedTest
    @ValueSource(strings = { "https://evil.example", "https://app.example.evil.example", "http://app.example", "null" })
    void aForeignOriginIsTurnedAway(String origin) {
        preFlight(origin).options("/doors/roles").then().statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        Callers.admin().header("Origin", origin).get("/doors/roles").then().statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    private static RequestSpecification preFlight(String origin) {
        return Callers.nobody().header("Origin", origin).header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "authorization");
    }
}
