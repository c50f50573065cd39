package io.quarkiverse.clerk.test.security;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.logging.Level;

import jakarta.enterprise.context.ApplicationScoped;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.vertx.web.Route;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;

/** A check on an event loop, where nobody may wait, while Clerk's keys are still on their way. */
class CallerNotYetKnownTest {

    private static final int PORT = 4839;
    private static final InstanceKey KEY = new InstanceKey(7);
    private static final CountDownLatch ASKED = new CountDownLatch(1);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(Routes.class, InstanceKey.class, Stub.class))
            .overrideConfigKey("quarkus.http.auth.proactive", "false")
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_slow")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT)
            .setLogRecordPredicate(logged -> logged.getLevel().intValue() >= Level.WARNING.intValue())
            .assertLogRecords(logged -> assertThat(logged).singleElement()
                    .satisfies(record -> assertThat(record.getMessage()).contains("before the caller was known")));

    private static Stub clerk;

    @BeforeAll
    static void start() {
        clerk = new Stub(PORT);
    }

    @AfterAll
    static void stop() {
        clerk.stop();
    }

    @Test
    void whoCannotBeWaitedForIsRefused() {
        clerk.answer("/v1/jwks", request -> {
            await(ASKED);
            return new Stub.Answer(200, Map.of(), KEY.jwks());
        });
        caller().get("/at-once").then().statusCode(401);
        ASKED.countDown();
        caller().get("/later").then().statusCode(200);
        caller().get("/at-once").then().statusCode(200);
    }

    private static RequestSpecification caller() {
        return given().header("Authorization", "Bearer " + KEY.token("\"v\":2", "\"o\":{\"id\":\"org_acme\"}"));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @ApplicationScoped
    public static class Routes {

        @Route(path = "/at-once")
        @RequiresOrganization
        public String atOnce() {
            return "in";
        }

        @Route(path = "/later")
        @RequiresOrganization
        public Uni<String> later() {
            return Uni.createFrom().item("in");
        }
    }
}
