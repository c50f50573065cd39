package io.quarkiverse.clerk.test.security;

import static io.restassured.RestAssured.given;

import io.quarkiverse.clerk.test.InstanceKey;
import io.restassured.specification.RequestSpecification;

/** Callers of an application that knows the instance's key, with the claims that a test is about. */
public final class Callers {

    private static final InstanceKey KEY = new InstanceKey(5);
    private static final String ORGANIZATION = "\"v\":2,\"sid\":\"sess_1\",\"pla\":\"u:pro\",\"fea\":\"o:billing,u:export\","
            + "\"o\":{\"id\":\"org_acme\",\"slg\":\"acme\",\"rol\":\"%s\",\"per\":\"read,manage\",\"fpm\":\"%d\"}";

    private Callers() {
    }

    /** {@return the property that makes an application believe these tokens} */
    public static String jwtKey() {
        return KEY.pem();
    }

    /** An admin of an organization, with {@code org:billing:read} and {@code org:billing:manage}; just signed in. */
    public static RequestSpecification admin() {
        return bearer(adminToken());
    }

    public static String adminToken() {
        return token(ORGANIZATION.formatted("admin", 3), "\"fva\":[0,-1]");
    }

    /** The same, but signed in an hour ago. */
    public static RequestSpecification adminSinceAnHour() {
        return with(ORGANIZATION.formatted("admin", 3), "\"fva\":[60,-1]");
    }

    /** A member of an organization, with {@code org:billing:read}; just signed in. */
    public static RequestSpecification member() {
        return bearer(memberToken());
    }

    public static String memberToken() {
        return token(ORGANIZATION.formatted("member", 1), "\"fva\":[0,-1]");
    }

    /** A user without an organization, feature or plan. */
    public static RequestSpecification loner() {
        return bearer(lonerToken());
    }

    public static String lonerToken() {
        return token("\"v\":2,\"sid\":\"sess_2\",\"fva\":[0,-1]");
    }

    /** A machine. */
    public static RequestSpecification machine() {
        return bearer(machineToken());
    }

    public static String machineToken() {
        return KEY.sign("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"ins_test\"}",
                "{\"jti\":\"mt_1\",\"sub\":\"mch_1\",\"scopes\":\"mch_2\",\"iat\":1700000000,\"exp\":4000000000}");
    }

    /** A user with these claims, which are JSON members. */
    public static RequestSpecification with(String... claims) {
        return bearer(token(claims));
    }

    /** A session token with these claims, which are JSON members. */
    public static String token(String... claims) {
        return KEY.token(claims);
    }

    private static RequestSpecification bearer(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    public static RequestSpecification nobody() {
        return given();
    }

    public static RequestSpecification badToken() {
        return bearer(badTokenText());
    }

    /** A token whose signature does not fit. */
    public static String badTokenText() {
        return KEY.token() + "x";
    }
}
