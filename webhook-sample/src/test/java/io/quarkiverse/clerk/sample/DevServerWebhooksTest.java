package io.quarkiverse.clerk.sample;

import static io.quarkiverse.clerk.testing.ClerkTestServer.awaitWebhooks;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.session;
import static io.quarkiverse.clerk.testing.ClerkTestTokens.signInAs;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.client.users.UpdateUserRequest;
import io.quarkiverse.clerk.client.users.User;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

/** What is done to users at Clerk arrives by webhooks. */
@QuarkusTest
class DevServerWebhooksTest extends SampleTest {

    @Inject
    ClerkClient clerk;

    @Test
    void theCopyFollows() {
        var user = create("Zoe");
        copyOf(user).body("name", is("Zoe Zimmer"), "email", is("zoe@example.com"));

        changeLastName(user);
        copyOf(user).body("name", is("Zoe Zander"));

        clerk.users().delete(user.id());
        copyOf(user).body("id", nullValue());
    }

    @Test
    void whatHappensIsHandedOnInItsOrder() {
        var user = create("Yan");
        changeLastName(user);
        clerk.users().delete(user.id());
        awaitWebhooks(PATIENCE);

        assertThat(handedOn()).isEqualTo(recorded()).extracting(Map.Entry::getKey).contains(user.id());
        assertThat(sql.query("select type from outbox where user_id = ? order by position", row -> row.getString("type"),
                user.id())).containsExactly("user.created", "user.updated", "user.deleted");
    }

    @Test
    void theCopyIsForAdmins() {
        given().get("/users").then().statusCode(401);
        given().auth().oauth2(session("ann").role("org:member").token()).get("/users").then().statusCode(403);
    }

    private User create(String firstName) {
        return clerk.users().create(CreateUserRequest.builder().firstName(firstName).lastName("Zimmer")
                .emailAddress(List.of(firstName.toLowerCase() + "@example.com")).build());
    }

    private void changeLastName(User user) {
        clerk.users().update(user.id(), UpdateUserRequest.builder().lastName(Optional.of("Zander")).build());
    }

    private static ValidatableResponse copyOf(User user) {
        awaitWebhooks(PATIENCE);
        return given().auth().oauth2(signInAs("ann")).get("/users").then().statusCode(200)
                .rootPath("find { it.id == '%s' }".formatted(user.id()));
    }
}
