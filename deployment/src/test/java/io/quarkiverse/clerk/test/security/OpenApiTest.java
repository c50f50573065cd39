package io.quarkiverse.clerk.test.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.security.RequiresFeature;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresPermission;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.security.Authenticated;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.path.json.JsonPath;

/** The OpenAPI document says which operations need a token, without anything to configure. */
class OpenApiTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Reports.class, Teams.class, Api.class, Apis.class, Programs.class,
                    Callers.class, InstanceKey.class))
            .setForcedDependencies(List.of(Dependency.of("io.quarkus", "quarkus-smallrye-openapi", Version.getVersion())))
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());

    private static JsonPath document() {
        return given().accept("application/json").get("/q/openapi").then().statusCode(200).extract().jsonPath();
    }

    @Test
    void theSchemeIsAJwtInTheHeader() {
        assertThat(document().getMap("components.securitySchemes.SecurityScheme"))
                .containsEntry("type", "http").containsEntry("scheme", "bearer").containsEntry("bearerFormat", "JWT");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/reports/permission", "/reports/several", "/reports/roles", "/reports/both", "/teams",
            "/teams/authenticated",
            "/api", "/programs" })
    void protectedOperationsNeedIt(String path) {
        var operation = "paths.'" + path + "'.get";
        assertThat(document().getList(operation + ".security")).hasSize(1)
                .first().asInstanceOf(InstanceOfAssertFactories.MAP).containsOnlyKeys("SecurityScheme");
        assertThat(document().getMap(operation + ".responses")).containsKeys("200", "401", "403");
    }

    @ParameterizedTest
    @ValueSource(strings = { "'/reports/open'.get", "'/reports'.post", "'/teams/open'.get" })
    void publicOperationsDoNot(String operation) {
        assertThat(document().getMap("paths." + operation)).containsKey("responses").doesNotContainKey("security");
        assertThat(document().getMap("paths." + operation + ".responses")).doesNotContainKeys("401", "403");
    }

    @Test
    void theBackendApiIsNotTheApplications() {
        assertThat(document().getMap("paths").keySet()).noneMatch(path -> path.toString().startsWith("/v1"));
        assertThat(document().<Object, Object> getMap("components")).containsOnlyKeys("securitySchemes");
    }

    @Path("/reports")
    public static class Reports {

        private final ClerkClient clerk;

        Reports(ClerkClient clerk) {
            this.clerk = clerk;
        }

        @GET
        @Path("owner")
        @Authenticated
        public String owner() {
            return clerk.users().get("user_ann").id();
        }

        @GET
        @Path("permission")
        @RequiresPermission("org:reports:read")
        public String permission() {
            return "";
        }

        @GET
        @Path("several")
        @RequiresFeature("export")
        @RequiresFeature("reports")
        public String several() {
            return "";
        }

        @GET
        @Path("roles")
        @RolesAllowed("admin")
        public String roles() {
            return "";
        }

        @GET
        @Path("both")
        @RolesAllowed("admin")
        @RequiresOrganization
        public String both() {
            return "";
        }

        @GET
        @Path("open")
        public String open() {
            return "";
        }

        @POST
        public String create() {
            return "";
        }
    }

    @Path("/teams")
    @RequiresOrganization
    public static class Teams {

        @GET
        public String teams() {
            return "";
        }

        @GET
        @Path("authenticated")
        @Authenticated
        public String authenticated() {
            return "";
        }

        @GET
        @Path("open")
        @PermitAll
        public String open() {
            return "";
        }
    }

    @Path("/api")
    public interface Api {

        @GET
        @RequiresOrganization
        String get();
    }

    public static class Apis implements Api {

        @Override
        public String get() {
            return "";
        }
    }

    @Path("/programs")
    @AcceptsToken(TokenType.API_KEY)
    public static class Programs {

        @GET
        public String programs() {
            return "";
        }
    }
}
