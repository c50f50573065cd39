package io.quarkiverse.clerk.test.devservices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkus.test.QuarkusDevModeTest;

/** A developer begins to observe events while dev mode runs. */
public class WebhooksDevModeTest {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar.addClasses(People.class, Arrivals.class));

    @Test
    public void whatIsObservedArrivesAndTheUsersStay() {
        given().post("/people/dora").then().statusCode(200).body(startsWith("user_"));
        String server = given().get("/people/server").asString();

        APPLICATION.modifySourceFile(Arrivals.class, source -> source.replace("void created(String event)",
                "void created(@jakarta.enterprise.event.Observes io.quarkiverse.clerk.webhooks.event.UserCreated event)")
                .replace("events.add(event)", "events.add(event.data().username())"));

        given().post("/people/emil").then().statusCode(200);
        given().get("/people/next").then().body(is("emil"));
        assertThat(given().get("/people/server").asString()).isEqualTo(server);
    }

    @Path("/people")
    public static class People {

        @Inject
        ClerkClient clerk;

        @Inject
        ClerkConfig config;

        @Inject
        Arrivals arrivals;

        @POST
        @Path("{name}")
        public String create(@PathParam("name") String name) {
            return clerk.users().create(CreateUserRequest.builder().username(name).build()).id();
        }

        @GET
        @Path("next")
        public String next() throws InterruptedException {
            return arrivals.events.poll(20, TimeUnit.SECONDS);
        }

        @GET
        @Path("server")
        public String server() {
            return config.defaultInstance().apiUrl();
        }
    }
}
