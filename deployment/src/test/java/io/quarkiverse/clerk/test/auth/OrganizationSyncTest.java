package io.quarkiverse.clerk.test.auth;

import static io.quarkiverse.clerk.test.auth.BrowserScenarios.page;
import static io.quarkiverse.clerk.test.auth.BrowserScenarios.query;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;

/** A page whose path names an organization is shown with that one active. */
class OrganizationSyncTest {

    private static final InstanceKey KEY = new InstanceKey(1);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(BrowserScenarios.class, Pages.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.publishable-key", "pk_live_Y2xlcmsuZXhhbXBsZS5jb20k")
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", KEY.pem())
            .overrideConfigKey("quarkus.clerk.auth.organization-patterns", "/orgs/:slug,/orgs/:slug/(.*)")
            .overrideConfigKey("quarkus.clerk.auth.personal-account-patterns", "/me");

    /** Pages with and without an organization in their paths. */
    @Path("/{path:.*}")
    public static class Pages {

        @GET
        public String page(@PathParam("path") String path) {
            return path;
        }
    }

    @ParameterizedTest
    @CsvSource({ "/orgs/acme", "/orgs/acme/bills", "/elsewhere" })
    void theRightOneNeedsNothing(String path) {
        page().cookies(cookies()).get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({ "/orgs/other,other", "/orgs/other/bills,other", "/me,''" })
    void anotherOneIsActivatedFirst(String path, String organization) {
        var response = page().cookies(cookies()).get(path);
        response.then().statusCode(307).header("x-clerk-auth-reason", equalTo("active-organization-mismatch"));
        assertThat(query(response)).containsEntry("organization_id", organization);
    }

    @Test
    void aScriptIsAnsweredAsItIs() {
        given().header("Sec-Fetch-Dest", "empty").cookies(cookies()).get("/orgs/other").then().statusCode(200);
    }

    private static Map<String, String> cookies() {
        var token = KEY.token("\"v\":2", "\"iss\":\"https://clerk.example.com\"",
                "\"o\":{\"id\":\"org_1\",\"slg\":\"acme\",\"rol\":\"admin\"}");
        return Map.of("__client_uat", "1", "__session", token);
    }
}
