package io.quarkiverse.clerk.it;

import static io.quarkiverse.clerk.testing.ClerkTestServer.awaitWebhooks;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.signInAs;
import static io.quarkiverse.clerk.testing.ClerkWebhookSender.event;
import static io.quarkiverse.clerk.webhooks.event.WebhookEventType.USER_CREATED;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.hasItem;

import java.time.Duration;
import java.util.Map;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

/** Webhooks find what was built, the jar or the native executable, also where it listens at any port that is free. */
@QuarkusIntegrationTest
@TestProfile(RandomPortIT.AnyPort.class)
class RandomPortIT {

    public static class AnyPort implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.http.test-port", "0");
        }
    }

    private static String value(String property) {
        return ConfigProvider.getConfig().getValue(property, String.class);
    }

    private static void assertNewcomer(String id) {
        given().auth().oauth2(signInAs("ann")).get("/newcomers").then().statusCode(200).body("", hasItem(id));
    }

    @Test
    void thoseOfTheTestingKitDo() {
        event(USER_CREATED).with("id", "user_dora").send().assertAcknowledged();
        assertNewcomer("user_dora");
    }

    @Test
    void thoseOfTheDevServerDo() {
        var created = given().baseUri(value("quarkus.clerk.api-url")).auth().oauth2(value("quarkus.clerk.secret-key"))
                .contentType("application/json").body(Map.of("username", "emil")).post("/v1/users").then().statusCode(200)
                .extract().<String> path("id");
        awaitWebhooks(Duration.ofSeconds(20));
        assertNewcomer(created);
    }
}
