package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.test.QuarkusUnitTest;

/** Policies on paths see the same caller as annotations do. */
abstract class HttpPolicyScenarios {

    /** A machine is asked for at the last two paths. */
    private static final String EXPECTED = """
            endpoint                 | nobody | bad token | member | admin | machine
            GET  /policy/users       | 401    | 401       | 200    | 200   | 401
            GET  /policy/nobody      | 401    | 401       | 403    | 403   | 401
            GET  /policy/everybody   | 200    | 401/200   | 200    | 200   | 200
            GET  /policy/admins      | 401    | 401       | 403    | 200   | 401
            GET  /policy/admins/x    | 401    | 401       | 403    | 200   | 401
            GET  /policy/per-method  | 401    | 401       | 200    | 200   | 401
            POST /policy/per-method  | 401    | 401       | 403    | 200   | 401
            PUT  /policy/per-method  | 401    | 401       | 403    | 403   | 401
            GET  /policy/mapped      | 401    | 401       | 403    | 200   | 401
            GET  /policy/granted     | 401    | 401       | 403    | 200   | 401
            GET  /policy/manager     | 401    | 401       | 403    | 200   | 401
            GET  /policy/any/rest    | 401    | 401       | 200    | 200   | 200
            GET  /policy/any/all     | 401    | 401       | 200    | 200   | 401
            """;

    private static final String PROPERTIES = """
            quarkus.http.auth.permission.users.paths=/policy/users,/policy/any/all
            quarkus.http.auth.permission.users.policy=authenticated
            quarkus.http.auth.permission.nobody.paths=/policy/nobody
            quarkus.http.auth.permission.nobody.policy=deny
            quarkus.http.auth.permission.everybody.paths=/policy/everybody
            quarkus.http.auth.permission.everybody.policy=permit

            quarkus.http.auth.policy.admins.roles-allowed=admin
            quarkus.http.auth.permission.admins.paths=/policy/admins/*
            quarkus.http.auth.permission.admins.policy=admins

            quarkus.http.auth.permission.readers.paths=/policy/per-method
            quarkus.http.auth.permission.readers.methods=GET
            quarkus.http.auth.permission.readers.policy=authenticated
            quarkus.http.auth.permission.writers.paths=/policy/per-method
            quarkus.http.auth.permission.writers.methods=POST
            quarkus.http.auth.permission.writers.policy=admins

            quarkus.http.auth.policy.bosses.roles.admin=boss
            quarkus.http.auth.policy.bosses.permissions.admin=reports:delete
            quarkus.http.auth.permission.bosses.paths=/policy/mapped,/policy/granted
            quarkus.http.auth.permission.bosses.policy=bosses

            quarkus.http.auth.roles-mapping.admin=manager

            quarkus.http.auth.permission.rest.paths=/policy/any/rest
            quarkus.http.auth.permission.rest.policy=authenticated
            quarkus.http.auth.permission.rest.applies-to=jaxrs
            """;

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar
                        .addClasses(HttpPolicyScenarios.class, PolicyResource.class, StatusTable.class, Exchange.class,
                                Callers.class, InstanceKey.class)
                        .addAsResource(new StringAsset(PROPERTIES), "application.properties"))
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());
    }

    static Stream<Arguments> cells() {
        return StatusTable.cells(EXPECTED);
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @MethodSource("cells")
    void everybodyIsAnsweredAsTheTableSays(String endpoint, String caller, String expected) {
        assertThat(StatusTable.answer(endpoint, caller).status()).isEqualTo(StatusTable.expected(expected));
    }

    @Path("/policy")
    public static class PolicyResource {

        @GET
        @Path("{name: .*}")
        public String get() {
            return "";
        }

        @POST
        @Path("per-method")
        public String post() {
            return "";
        }

        /** By {@code policy.bosses.roles}, which holds at this path only. */
        @GET
        @Path("mapped")
        @RolesAllowed("boss")
        public String mapped() {
            return "";
        }

        /** By {@code policy.bosses.permissions}. */
        @GET
        @Path("granted")
        @PermissionsAllowed("reports:delete")
        public String granted() {
            return "";
        }

        /** By {@code roles-mapping}, which holds everywhere. */
        @GET
        @Path("manager")
        @RolesAllowed("manager")
        public String manager() {
            return "";
        }

        @GET
        @Path("any/rest")
        @AcceptsToken({ TokenType.SESSION_TOKEN, TokenType.M2M_TOKEN })
        public String anyAfterMatching() {
            return "";
        }

        @GET
        @Path("any/all")
        @AcceptsToken({ TokenType.SESSION_TOKEN, TokenType.M2M_TOKEN })
        public String anyBeforeMatching() {
            return "";
        }
    }
}
