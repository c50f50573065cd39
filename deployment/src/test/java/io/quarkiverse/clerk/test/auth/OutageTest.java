package io.quarkiverse.clerk.test.auth;

import static io.quarkiverse.clerk.test.DevServer.browser;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.Duration;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.DevServer;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;

/** The instance's keys cannot be had. */
class OutageTest {

    private static final int PORT = 4835;
    private static final InstanceKey KEY = new InstanceKey(1);

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ProtectedResource.class, TestClock.class, DevServer.class, Stub.class,
                    InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.secret-key", "sk_test_outage")
            .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT)
            .setLogRecordPredicate(record -> record.getLoggerName().startsWith("io.quarkiverse.clerk")
                    && record.getLevel().intValue() >= Level.WARNING.intValue())
            .assertLogRecords(OutageTest::check);

    static Stub clerk;

    @BeforeAll
    static void start() {
        clerk = new Stub(PORT);
    }

    @AfterAll
    static void stop() {
        clerk.stop();
    }

    @Test
    void whatCannotBeDecidedIsToComeAgainLaterAndIsNeverASignIn() {
        clerk.answer("/v1/jwks", 404, "");
        for (int i = 0; i < 10; i++) {
            given().header("Authorization", "Bearer " + KEY.token()).get("/user").then().statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .header("WWW-Authenticate", nullValue())
                    .header("x-clerk-auth-reason", equalTo("jwk-remote-failed-to-load"));
        }
        given().header("Authorization", "Bearer " + KEY.token()).get("/security-context").then().statusCode(503);
        browser(KEY.token()).get("/user").then().statusCode(503);
        given().get("/open").then().statusCode(200);
        given().get("/user").then().statusCode(401);
        given().header("Authorization", "Bearer not.a.token").get("/user").then().statusCode(401)
                .header("x-clerk-auth-reason", equalTo("token-invalid"));

        TestClock.advance(Duration.ofSeconds(3));
        clerk.answer("/v1/jwks", 401, "{\"errors\":[{\"code\":\"clerk_key_invalid\"}]}");
        given().header("Authorization", "Bearer " + KEY.token()).get("/user").then().statusCode(503)
                .header("x-clerk-auth-reason", equalTo("secret-key-invalid"));

        TestClock.advance(Duration.ofSeconds(31));
        clerk.answer("/v1/jwks", 200, KEY.jwks());
        given().header("Authorization", "Bearer " + KEY.token()).get("/user").then().statusCode(200).body(is("user_ann"));
    }

    private static void check(List<LogRecord> records) {
        var lines = records.stream().map(record -> new PatternFormatter("%p %s%e").format(ExtLogRecord.wrap(record))).toList();
        assertThat(lines).singleElement().asString().startsWith("WARN ").contains("signing keys").doesNotContain("sk_test_")
                .doesNotContain("\tat ");
    }
}
