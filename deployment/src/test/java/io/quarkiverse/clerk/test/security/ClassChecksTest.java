package io.quarkiverse.clerk.test.security;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
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
import io.quarkiverse.clerk.security.RequiresPlan;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;

/** Clerk's own checks on the class of a resource, and what a method says beside or instead. */
class ClassChecksTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Team.class, Mixed.class, Callers.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());

    @ParameterizedTest
    @CsvSource({
            "/team, 200, 403, 403, 401",
            "/team/instead, 200, 200, 403, 401",
            "/team/beside, 200, 403, 403, 401",
            "/team/role, 200, 403, 403, 401",
            "/team/open, 200, 200, 200, 200",
    })
    void methodsAndTheirClass(String path, int admin, int member, int loner, int nobody) {
        Callers.admin().get(path).then().statusCode(admin);
        Callers.member().get(path).then().statusCode(member);
        Callers.loner().get(path).then().statusCode(loner);
        Callers.nobody().get(path).then().statusCode(nobody);
    }

    @Test
    void aMachineIsRefusedLikeAnybodyWithoutASession() {
        Callers.machine().get("/team").then().statusCode(401).header("x-clerk-auth-reason", equalTo("token-type-mismatch"));
        Callers.machine().get("/mixed/organization").then().statusCode(403).body(is(""));
        Callers.admin().get("/mixed/organization").then().statusCode(200);
        Callers.loner().get("/mixed/organization").then().statusCode(403);
        Callers.machine().get("/mixed").then().statusCode(200);
        Callers.nobody().get("/mixed").then().statusCode(401);
    }

    @Path("/team")
    @RequiresOrganization
    @RequiresPermission("org:billing:manage")
    public static class Team {

        @GET
        public String get() {
            return "";
        }

        @GET
        @Path("instead")
        @RequiresPermission("org:billing:read")
        public String anotherPermission() {
            return "";
        }

        @GET
        @Path("beside")
        @RequiresPlan("pro")
        public String aPlanToo() {
            return "";
        }

        @GET
        @Path("role")
        @RequiresPermission("org:billing:read")
        @RolesAllowed("admin")
        public String aRoleToo() {
            return "";
        }

        @GET
        @Path("open")
        @PermitAll
        public String open() {
            return "";
        }
    }

    @Path("/mixed")
    @AcceptsToken({ TokenType.SESSION_TOKEN, TokenType.M2M_TOKEN })
    public static class Mixed {

        @GET
        public String get() {
            return "";
        }

        @GET
        @Path("organization")
        @RequiresOrganization
        public String organization() {
            return "";
        }
    }
}
