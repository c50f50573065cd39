package io.quarkiverse.clerk.test.neighbours;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;

import io.quarkus.builder.Version;
import io.quarkus.maven.dependency.Dependency;
import io.quarkus.test.QuarkusUnitTest;

/** With another extension that has a scheme for the OpenAPI document as well. */
abstract class OpenApiScenarios {

    static QuarkusUnitTest withOpenApi(QuarkusUnitTest application, String extension) {
        return application.setForcedDependencies(List.of(dependency(extension), dependency("quarkus-smallrye-openapi")));
    }

    private static Dependency dependency(String extension) {
        return Dependency.of("io.quarkus", extension, Version.getVersion());
    }

    @Test
    void theDocumentHasOneSchemeForAllThatIsProtected() {
        var document = given().accept("application/json").get("/q/openapi").then().statusCode(200).extract().jsonPath();

        var schemes = document.<String, Object> getMap("components.securitySchemes").keySet();
        assertThat(schemes).hasSize(1);
        for (var path : new String[] { "/callers/user", "/callers/admin", "/callers/organization" }) {
            assertThat(document.getList("paths.'" + path + "'.get.security.collect { it.keySet() }.flatten()"))
                    .as(path).hasSameElementsAs(schemes);
        }
        assertThat(document.getMap("paths.'/callers/open'.get")).doesNotContainKey("security");
    }
}
