package io.quarkiverse.clerk.test.security;

import static io.quarkiverse.clerk.test.DevServer.as;
import static io.restassured.RestAssured.given;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
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
abstract class PermissionsAllowedScenarios {

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest().withApplicationRoot(jar -> jar.addClasses(PermissionsAllowedScenarios.class,
                BillingResource.class, ManagementResource.class, Ledger.class, Archive.class, CanManage.class,
                DevServer.class));
    }

    @ParameterizedTest
    @ValueSource(strings = { "natural", "uni", "short", "both", "inclusive", "one-of-both-apart", "meta",
            "bean",
            "bean-uni", "bean-class" })
    void whoHasThePermissionEnters(String path) {
        as("ann").get("/billing/" + path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "natural", "uni", "short", "both", "inclusive", "meta", "unknown", "bean",
            "bean-uni", "bean-class" })
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

    /** As with other annotations, one on a method takes the place of one on its class. */
    @Test
    void onAClassItHoldsForMethodsWithoutOneOfTheirOwn() {
        as("ann").get("/management").then().statusCode(200);
        as("bob").get("/management").then().statusCode(403);
        as("bob").get("/management/read").then().statusCode(200);
        as("cleo").get("/management/read").then().statusCode(403);
        given().get("/management").then().statusCode(401);
    }

    @Test
    void nobodyHasWhatTheInstanceDoesNotKnow() {
        as("ann").get("/billing/unknown").then().statusCode(403);
    }

    @Retention(RetentionPolicy.RUNTIME)
    @PermissionsAllowed("org:billing:manage")
    @interface CanManage {
    }

    @ApplicationScoped
    public static class Ledger {

        @PermissionsAllowed("org:billing:manage")
        public String close() {
            return "";
        }

        @PermissionsAllowed("org:billing:manage")
        public Uni<String> closeLater() {
            return Uni.createFrom().item("");
        }
    }

    @ApplicationScoped
    @PermissionsAllowed("org:billing:manage")
    public static class Archive {

        public String open() {
            return "";
        }
    }

    @Path("/management")
    @PermissionsAllowed("org:billing:manage")
    public static class ManagementResource {

        @GET
        public String manage() {
            return "";
        }

        @GET
        @Path("read")
        @PermissionsAllowed("org:billing:read")
        public String read() {
            return "";
        }
    }

    @Path("/billing")
    public static class BillingResource {

        private final Ledger ledger;
        private final Archive archive;

        BillingResource(Ledger ledger, Archive archive) {
            this.ledger = ledger;
            this.archive = archive;
        }

        @GET
        @Path("bean")
        public String bean() {
            return ledger.close();
        }

        @GET
        @Path("bean-uni")
        public Uni<String> beanUni() {
            return ledger.closeLater();
        }

        @GET
        @Path("bean-class")
        public String beanClass() {
            return archive.open();
        }

        @GET
        @Path("inclusive")
        @PermissionsAllowed(value = { "org:billing:manage", "org:billing:read" }, inclusive = true)
        public String inclusive() {
            return "";
        }

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
