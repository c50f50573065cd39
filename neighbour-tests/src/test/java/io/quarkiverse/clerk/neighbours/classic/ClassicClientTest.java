package io.quarkiverse.clerk.neighbours.classic;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.concurrent.CompletionStage;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.MutinyClerkClient;
import io.quarkiverse.clerk.auth.http.RequireActiveSession;
import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkiverse.clerk.client.users.UserCountQuery;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.specification.RequestSpecification;

/** What asks Clerk something, in an application with RESTEasy Classic. */
class ClassicClientTest {

    private static final int PORT = 4861;
    private static final InstanceKey KEY = new InstanceKey(31);
    private static final String COUNT = "{\"object\":\"total_count\",\"total_count\":3}";

    private static Stub clerk;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(UsersResource.class, Stub.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_classic")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT);

    @BeforeAll
    static void start() {
        clerk = new Stub(PORT);
    }

    @AfterAll
    static void stop() {
        clerk.stop();
    }

    @BeforeEach
    void reset() {
        clerk.reset();
        clerk.answer("/v1/jwks", 200, KEY.jwks());
    }

    @Test
    void theClientsReachClerk() {
        clerk.answer("/v1/users/count", 200, COUNT);
        given().get("/users-of-clerk/count").then().statusCode(200).body(is("3"));
        given().get("/users-of-clerk/count-later").then().statusCode(200).body(is("3"));
    }

    @Test
    void whatClerkRefusesIsAnExceptionOfItsKind() {
        clerk.answer("/v1/users/count", 404, "{\"errors\":[{\"code\":\"resource_not_found\",\"message\":\"not found\"}]}");
        given().get("/users-of-clerk/count").then().statusCode(200).body(is("NotFound"));
    }

    @Test
    void theyAreNoResourcesOfTheApplication() {
        given().get("/v1/users/count").then().statusCode(not(200));
        assertThat(clerk.count("/v1/users/count")).isZero();
    }

    @Test
    void aSessionThatHasBeenEndedIsRefusedWhereItHasToBeActive() {
        clerk.answer("/v1/sessions/sess_1", 200, "{\"id\":\"sess_1\",\"user_id\":\"user_ann\",\"status\":\"active\"}");
        active("sess_1").get("/users-of-clerk/active").then().statusCode(200);
        clerk.answer("/v1/sessions/sess_2", 200, "{\"id\":\"sess_2\",\"user_id\":\"user_ann\",\"status\":\"ended\"}");
        active("sess_2").get("/users-of-clerk/active").then().statusCode(401)
                .header("x-clerk-auth-reason", equalTo("session-not-active"));
        given().get("/users-of-clerk/active").then().statusCode(401);
    }

    private static RequestSpecification active(String session) {
        return given().header("Authorization", "Bearer " + KEY.token("\"v\":2", "\"sid\":\"" + session + "\""));
    }

    @Path("/users-of-clerk")
    public static class UsersResource {

        @Inject
        ClerkClient clerk;

        @Inject
        MutinyClerkClient reactive;

        @GET
        @Path("count")
        public String count() {
            try {
                return String.valueOf(clerk.users().count(UserCountQuery.builder().build()).totalCount());
            } catch (ClerkApiException.NotFound e) {
                return e.getClass().getSimpleName();
            }
        }

        @GET
        @Path("count-later")
        public CompletionStage<String> countLater() {
            return reactive.users().count(UserCountQuery.builder().build()).map(count -> String.valueOf(count.totalCount()))
                    .subscribeAsCompletionStage();
        }

        @GET
        @Path("active")
        @RequireActiveSession
        public String active() {
            return "";
        }
    }
}
