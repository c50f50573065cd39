package io.quarkiverse.clerk.test;

import static io.quarkiverse.clerk.test.DevServer.browser;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.LogRecord;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.ClerkClient;
import io.quarkiverse.clerk.auth.browser.FrontendApi;
import io.quarkiverse.clerk.client.ClerkApiException;
import io.quarkiverse.clerk.client.users.CreateUserRequest;
import io.quarkiverse.clerk.test.auth.ProtectedResource;
import io.quarkiverse.clerk.test.auth.TestClock;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.specification.RequestSpecification;

/** Everything that is logged while requests are accepted and refused and calls are made, at the finest level there is. */
class LogsTest {

    private static final String PASSWORD = "correct-horse-battery";
    private static final String REFRESH_TOKEN = "refresh-token-of-ann";
    private static final String DEV_BROWSER = "dvb_of_ann";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ProtectedResource.class, DevServer.class, TestClock.class))
            .overrideConfigKey("quarkus.clerk.auth.accepts-token", "session_token,api_key,oauth_token,m2m_token")
            .overrideConfigKey("quarkus.log.min-level", "TRACE")
            .overrideConfigKey("quarkus.log.level", "TRACE")
            .overrideConfigKey("quarkus.log.console.enable", "false")
            .overrideConfigKey("quarkus.rest-client.logging.scope", "all")
            .overrideConfigKey("quarkus.http.access-log.enabled", "true")
            .setLogRecordPredicate(everything -> true)
            .assertLogRecords(LogsTest::check);

    @Inject
    ClerkClient clerk;

    @Test
    void tellNoSecretAndNoToken() {
        var token = DevServer.token("ann");
        given().header("Authorization", "Bearer " + token).get("/user").then().statusCode(200);
        given().header("Authorization", "Bearer " + token + "x").get("/user").then().statusCode(401);
        given().header("Authorization", "Bearer " + token.replace('.', '_')).get("/user").then().statusCode(401);
        browser(token).get("/admin").then().statusCode(200);
        browser(token + "x").get("/admin").then().statusCode(401);
        program(apiKey(), 200);
        program("ak_made_up", 401);
        program("mt_made_up", 401);
        program("oat_made_up", 401);
        page().cookie("__session", token).cookie("__client_uat", "9999999999").get("/user").then().statusCode(307);
        page().cookie("__session", token + "x").cookie("__client_uat", "1").cookie("__clerk_handshake_nonce", "nonce-1")
                .get("/user").then().statusCode(401);
        clerk.users().create(CreateUserRequest.builder().username("eve").password(PASSWORD).build());
        try {
            clerk.users().get("user_none");
        } catch (ClerkApiException expected) {
            assertThat(expected).hasMessageNotContaining(secretKey());
        }
        TestClock.advance(Duration.ofHours(1));
        browser(token).cookie("__refresh_" + cookieSuffix(), REFRESH_TOKEN).get("/user").then().statusCode(401);
        System.setProperty(LogsTest.class.getName(), secretKey());
    }

    private static void program(String token, int status) {
        given().header("Authorization", "Bearer " + token).get("/user").then().statusCode(status);
    }

    private static RequestSpecification page() {
        return given().redirects().follow(false).header("Sec-Fetch-Dest", "document").cookie("__clerk_db_jwt", DEV_BROWSER);
    }

    private static String apiKey() {
        return given().baseUri(DevServer.url()).header("Authorization", "Bearer " + secretKey()).contentType("application/json")
                .body(Map.of("name", "pipeline", "subject", "user_ann")).post("/v1/api_keys").jsonPath().getString("secret");
    }

    private static String cookieSuffix() {
        return FrontendApi.cookieSuffix(
                ConfigProvider.getConfig().getValue("quarkus.clerk.publishable-key", String.class));
    }

    private static void check(List<LogRecord> records) {
        var formatter = new PatternFormatter("%c %s %e");
        var secretKey = System.clearProperty(LogsTest.class.getName());
        var lines = new ArrayList<String>();
        records.stream().filter(record -> !isOfTheTestItself(record))
                .forEach(record -> lines.add(formatter.format(ExtLogRecord.wrap(record))));

        assertThat(lines).as("the run was logged").anyMatch(line -> line.contains("Refused GET /user: token-invalid"))
                .anyMatch(line -> line.contains("Request: POST /v1/users"))
                .anyMatch(line -> line.contains("/v1/api_keys/verify"))
                .anyMatch(line -> line.contains("/v1/clients/handshake_payload"))
                .anyMatch(line -> line.contains("/refresh"));
        assertThat(secretKey).startsWith("sk_test_");
        assertThat(lines).filteredOn(
                line -> Stream.of(secretKey, PASSWORD, "eyJ", "ak_", "mt_", "oat_", REFRESH_TOKEN, DEV_BROWSER)
                        .anyMatch(line::contains))
                .isEmpty();
    }

    /** The HTTP client that the test sends its requests with runs in the same process. */
    private static boolean isOfTheTestItself(LogRecord record) {
        return Stream.of("org.apache.http.", "io.restassured.", "groovyx.").anyMatch(record.getLoggerName()::startsWith);
    }

    private static String secretKey() {
        return ConfigProvider.getConfig().getValue("quarkus.clerk.secret-key", String.class);
    }
}
