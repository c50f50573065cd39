package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.RolesMapper;
import io.quarkiverse.clerk.auth.SessionPrincipal;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.QuarkusUnitTest;

/** Roles: of the organization, of a claim, and of the application's own mappers. */
class RolesMappingTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Roles.class, Kinds.class, Staff.class, Callers.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey())
            .overrideConfigKey("quarkus.clerk.auth.roles-claim", "metadata.roles")
            .setLogRecordPredicate(logged -> logged.getLoggerName().startsWith("io.quarkiverse.clerk"))
            .assertLogRecords(logged -> assertThat(logged).isNotEmpty().allSatisfy(record -> assertThat(
                    record.getMessage() + Arrays.toString(record.getParameters()) + record.getThrown())
                    .contains("has failed or returned null", Staff.class.getName())
                    .doesNotContain("eyJ", "secret of the mapper")));

    @Test
    void theRoleInTheOrganizationIsARoleTwice() {
        Callers.admin().get("/roles").then().statusCode(200).body(is("[admin, kind:session_token, org:admin]"));
        Callers.admin().get("/roles/short").then().statusCode(204);
        Callers.admin().get("/roles/long").then().statusCode(204);
        Callers.member().get("/roles/short").then().statusCode(403);
        Callers.member().get("/roles/long").then().statusCode(403);
        Callers.nobody().get("/roles/short").then().statusCode(401);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"roles\":[\"auditor\"]}         | [auditor, kind:session_token]",
            "{\"roles\":\"auditor clerk\"}     | [auditor, clerk, kind:session_token]",
            "{\"roles\":{\"auditor\":true}}    | [kind:session_token]",
            "{\"role\":\"auditor\"}            | [kind:session_token]",
            "\"auditor\"                       | [kind:session_token]",
            "null                              | [kind:session_token]",
            "{\"staff\":true}                  | [kind:session_token, staff]",
    })
    void aClaimGivesMoreRoles(String metadata, String roles) {
        Callers.with("\"metadata\":" + metadata).get("/roles").then().statusCode(200).body(is(roles));
    }

    @Test
    void mappersAddUpAndDecide() {
        var caller = "\"metadata\":{\"roles\":[\"auditor\"],\"staff\":true}";
        Callers.with(caller).get("/roles").then().body(is("[auditor, kind:session_token, staff]"));
        Callers.with(caller).get("/roles/staff").then().statusCode(204);
        Callers.with(caller).get("/roles/auditor").then().statusCode(204);
        Callers.loner().get("/roles/staff").then().statusCode(403);
    }

    @Test
    void aMachineHasTheRolesOfMappersOnly() {
        Callers.machine().get("/roles/machine").then().statusCode(200).body(is("[kind:m2m_token]"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "throws", "null", "null-inside" })
    void whoseRolesNobodyCanSayIsNotLetIn(String how) {
        for (var path : new String[] { "/roles", "/roles/short", "/roles/open" }) {
            Callers.with("\"metadata\":{\"mapper\":\"" + how + "\",\"roles\":[\"admin\"]}").get(path).then().statusCode(503)
                    .header("Retry-After", equalTo("5")).header("x-clerk-auth-reason", equalTo("internal-error")).body(is(""));
        }
    }

    /** Gives everybody a role by the kind of their token. */
    @Singleton
    public static class Kinds implements RolesMapper {

        @Override
        public Set<String> roles(ClerkPrincipal principal) {
            return Set.of("kind:" + principal.tokenType().code());
        }
    }

    /** Looks into the token, and fails where that says so. */
    @ApplicationScoped
    public static class Staff implements RolesMapper {

        @Override
        public Set<String> roles(ClerkPrincipal principal) {
            if (!(principal instanceof SessionPrincipal user)
                    || !(user.claims().get("metadata") instanceof Map<?, ?> metadata)) {
                return Set.of();
            }
            if ("throws".equals(metadata.get("mapper"))) {
                throw new IllegalStateException("secret of the mapper: " + principal.token());
            }
            if ("null".equals(metadata.get("mapper"))) {
                return null;
            }
            if ("null-inside".equals(metadata.get("mapper"))) {
                return new HashSet<>(Arrays.asList("admin", null));
            }
            return metadata.get("staff") == Boolean.TRUE ? Set.of("staff") : Set.of();
        }
    }

    @Path("/roles")
    public static class Roles {

        private final SecurityIdentity identity;
        private final JsonWebToken token;

        Roles(SecurityIdentity identity, JsonWebToken token) {
            this.identity = identity;
            this.token = token;
        }

        @GET
        public String roles(@Context SecurityContext security) {
            assertThat(token.getGroups()).isEqualTo(identity.getRoles());
            assertThat(((ClerkPrincipal) identity.getPrincipal()).roles()).isEqualTo(identity.getRoles());
            assertThat(identity.getRoles()).allMatch(security::isUserInRole);
            return new TreeSet<>(identity.getRoles()).toString();
        }

        @GET
        @Path("machine")
        @AcceptsToken(TokenType.M2M_TOKEN)
        @RolesAllowed("kind:m2m_token")
        public String machine() {
            return new TreeSet<>(identity.getRoles()).toString();
        }

        @GET
        @Path("short")
        @RolesAllowed("admin")
        public void withoutPrefix() {
        }

        @GET
        @Path("long")
        @RolesAllowed("org:admin")
        public void withPrefix() {
        }

        @GET
        @Path("staff")
        @RolesAllowed("staff")
        public void staff() {
        }

        @GET
        @Path("auditor")
        @RolesAllowed("auditor")
        public void auditor() {
        }

        @GET
        @Path("open")
        public void open() {
        }
    }
}
