package io.quarkiverse.clerk.test.security;

import static io.quarkiverse.clerk.test.DevServer.as;
import static io.restassured.RestAssured.given;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.DevServer;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/**
 * {@code @PermissionsAllowed} with Clerk's permissions. Ann, an admin, has {@code org:billing:read} and
 * {@code org:billing:manage}; Bob, a member, has the first.
 */
class PermissionsAllowedTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(BillingResource.class, CanManage.class, DevServer.class));

    @ParameterizedTest
    @ValueSource(strings = { "natural", "uni", "short", "both", "one-of-both-apart", "meta" })
    void whoHasThePermissionEnters(String path) {
        as("ann").get("/billing/" + path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "natural", "uni", "short", "both", "meta", "unknown" })
    void whoHasNotIsForbidden(String path) {
        as("bob").get("/billing/" + path).then().statusCode(403);
        given().get("/billing/" + path).then().statusCode(401);
    }

    @ParameterizedTest
    @ValueSource(strings = { "one-of-both", "one-of-both-short", "one-of-both-apart" })
    void oneOfSeveralIsEnough(String path) {
        as("bob").get("/billing/" + path).then().statusCode(200);
        as("cleo").get("/billing/" + path).then().statusCode(403);
    }

    @Test
    void nobodyHasWhatTheInstanceDoesNotKnow() {
        as("ann").get("/billing/unknown").then().statusCode(403);
    }

    @Retention(RetentionPolicy.RUNTIME)
    @PermissionsAllowed("org:billing:manage")
    @interface CanManage {
    }

    @Path("/billing")
    public static class BillingResource {

        @GET
        @Path("natural")
        @PermissionsAllowed("org:billing:manage")
        public String natural() {
            return "";
        }

        @GET
        @Path("uni")
        @PermissionsAllowed("org:billing:manage")
        public Uni<String> uni() {
            return Uni.createFrom().item("");
        }

        @GET
        @Path("short")
        @PermissionsAllowed("billing:manage")
        public String shortened() {
            return "";
        }

        @GET
        @Path("one-of-both")
        @PermissionsAllowed({ "org:billing:manage", "org:billing:read" })
        public String oneOfBoth() {
            return "";
        }

        @GET
        @Path("one-of-both-short")
        @PermissionsAllowed({ "billing:manage", "billing:read" })
        public String oneOfBothShort() {
            return "";
        }

        @GET
        @Path("one-of-both-apart")
        @PermissionsAllowed({ "org:reports:read", "org:billing:read" })
        public String oneOfBothApart() {
            return "";
        }

        @GET
        @Path("both")
        @PermissionsAllowed("org:billing:manage")
        @PermissionsAllowed("org:billing:read")
        public String both() {
            return "";
        }

        @GET
        @Path("meta")
        @CanManage
        public String meta() {
            return "";
        }

        @GET
        @Path("unknown")
        @PermissionsAllowed("org:nothing:known")
        public String unknown() {
            return "";
        }
    }
}
