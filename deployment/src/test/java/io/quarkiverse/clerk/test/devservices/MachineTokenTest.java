package io.quarkiverse.clerk.test.devservices;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.DevServer;
import io.quarkiverse.clerk.test.auth.ProtectedResource;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

/** Machines call an application in dev mode with tokens that the dev server has made. */
class MachineTokenTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ProtectedResource.class, DevServer.class))
            .overrideConfigKey("quarkus.clerk.auth.accepts-token", "api_key,m2m_token")
            .overrideConfigKey("quarkus.clerk.auth.machine-token-cache.accepted-for", "0S");

    @Test
    void anApiKeyOpensUntilItIsRevoked() {
        var key = backend().body(Map.of("name", "pipeline", "subject", "user_ann")).post("/v1/api_keys").jsonPath();
        user(key.getString("secret")).statusCode(200).body(is("user_ann"));

        backend().post("/v1/api_keys/" + key.getString("id") + "/revoke").then().statusCode(200);
        user(key.getString("secret")).statusCode(401).header("x-clerk-auth-reason", equalTo("token-invalid"));
    }

    @Test
    void anM2mTokenOpensAsTheMachine() {
        String token = backend().body(Map.of()).post("/v1/m2m_tokens").jsonPath().getString("token");
        user(token).statusCode(200).body(is("mch_worker"));
    }

    @Test
    void aTokenThatNobodyHasMadeIsRefused() {
        user("ak_made_up").statusCode(401).header("x-clerk-auth-reason", equalTo("token-invalid"));
    }

    private static RequestSpecification backend() {
        return given().baseUri(DevServer.url()).contentType("application/json")
                .header("Authorization", "Bearer " + DevServer.secretKey());
    }

    private static ValidatableResponse user(String token) {
        return given().header("Authorization", "Bearer " + token).get("/user").then();
    }
}
