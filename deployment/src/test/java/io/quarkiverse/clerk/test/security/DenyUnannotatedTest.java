package io.quarkiverse.clerk.test.security;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresPermission;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.security.Authenticated;
import io.quarkus.test.QuarkusUnitTest;

/** Endpoints without an annotation are denied, if Quarkus is told so; those with one of Clerk's have one. */
class DenyUnannotatedTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Plain.class, OfClass.class, Api.class, OfInterface.class, Programs.class,
                    Callers.class, InstanceKey.class))
            .overrideConfigKey("quarkus.security.jaxrs.deny-unannotated-endpoints", "true")
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());

    @ParameterizedTest
    @CsvSource({
            "/plain, 403, 403, 401",
            "/plain/permission, 200, 403, 401",
            "/plain/both, 200, 403, 401",
            "/of-class, 200, 403, 401",
            "/of-interface, 200, 403, 401",
    })
    void onlyThoseWithoutAnyAnnotationAreDenied(String path, int admin, int loner, int nobody) {
        Callers.admin().get(path).then().statusCode(admin);
        Callers.loner().get(path).then().statusCode(loner);
        Callers.nobody().get(path).then().statusCode(nobody);
    }

    @Test
    void machinesEnterWhereTheyAreAskedFor() {
        Callers.machine().get("/programs").then().statusCode(200);
        Callers.admin().get("/programs").then().statusCode(401);
        Callers.nobody().get("/programs").then().statusCode(401);
    }

    @Path("/plain")
    public static class Plain {

        @GET
        public String unannotated() {
            return "";
        }

        @GET
        @Path("permission")
        @RequiresPermission("org:billing:read")
        public String permission() {
            return "";
        }

        @GET
        @Path("both")
        @Authenticated
        @RequiresOrganization
        public String both() {
            return "";
        }
    }

    @Path("/of-class")
    @RequiresOrganization
    public static class OfClass {

        @GET
        public String get() {
            return "";
        }
    }

    @Path("/of-interface")
    public interface Api {

        @GET
        @RequiresOrganization
        String get();
    }

    public static class OfInterface implements Api {

        @Override
        public String get() {
            return "";
        }
    }

    @Path("/programs")
    @AcceptsToken(TokenType.M2M_TOKEN)
    public static class Programs {

        @GET
        public String get() {
            return "";
        }
    }
}
