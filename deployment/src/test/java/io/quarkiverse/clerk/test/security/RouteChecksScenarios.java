package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.util.logging.Level;
import java.util.logging.LogRecord;

import jakarta.enterprise.context.ApplicationScoped;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.Reverification;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresReverification;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.vertx.web.Route;
import io.smallrye.mutiny.Uni;

/** Clerk's own checks outside of Jakarta REST: on routes of Vert.x, and on what they call. */
abstract class RouteChecksScenarios {

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(RouteChecksScenarios.class, Routes.class, Callers.class,
                        InstanceKey.class))
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey())
                .setLogRecordPredicate(logged -> logged.getLevel().intValue() >= Level.WARNING.intValue())
                .assertLogRecords(logged -> assertThat(logged).extracting(LogRecord::getMessage).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = { "/route", "/route-uni", "/route-blocking" })
    void theCheckIsMade(String path) {
        Callers.admin().get(path).then().statusCode(200).body(is("in"));
        Callers.loner().get(path).then().statusCode(403).body(is(""));
        Callers.nobody().get(path).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        Callers.badToken().get(path).then().statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
    }

    @Test
    void anOldProofMakesFrontEndsAskForANewOne() {
        Callers.adminSinceAnHour().get("/route-delicate").then().statusCode(403).contentType("application/json")
                .body("clerk_error.type", is("forbidden"))
                .body("clerk_error.reason", is("reverification-error"))
                .body("clerk_error.metadata.reverification.level", is("first_factor"))
                .body("clerk_error.metadata.reverification.afterMinutes", is(5));
        Callers.admin().get("/route-delicate").then().statusCode(200);
    }

    @ApplicationScoped
    public static class Routes {

        @Route(path = "/route")
        @RequiresOrganization
        public String onTheEventLoop() {
            return "in";
        }

        @Route(path = "/route-uni")
        @RequiresOrganization
        public Uni<String> later() {
            return Uni.createFrom().item("in");
        }

        @Route(path = "/route-blocking", type = Route.HandlerType.BLOCKING)
        @RequiresOrganization
        public String blocking() {
            return "in";
        }

        @Route(path = "/route-delicate")
        @RequiresReverification(level = Reverification.Level.FIRST_FACTOR, afterMinutes = 5)
        public Uni<String> delicate() {
            return Uni.createFrom().item("in");
        }
    }
}
