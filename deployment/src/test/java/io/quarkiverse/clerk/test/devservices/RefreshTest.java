package io.quarkiverse.clerk.test.devservices;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.DevServer;
import io.quarkiverse.clerk.test.auth.ProtectedResource;
import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import io.smallrye.common.annotation.Identifier;

/** A page has been open for longer than a session token is valid, and its script asks for something. */
class RefreshTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest().withApplicationRoot(
            jar -> jar.addClasses(ProtectedResource.class, DevServer.class, Browser.class, LateClock.class));

    /** Too late for a token of 30 seconds, and early enough for one of 60, with 5 seconds for differences between clocks. */
    static class LateClock {

        @Produces
        @Singleton
        @Identifier("clerk")
        Clock clock() {
            return Clock.offset(Clock.systemUTC(), Duration.ofSeconds(50));
        }
    }

    @TestHTTPResource("/user")
    URI userPage;

    @Test
    void theSessionGoesOnWithANewToken() throws Exception {
        var browser = new Browser();
        browser.choose("user_cleo", browser.open(userPage.toString()));
        var host = userPage.getHost();
        var expired = shortLivedToken(sessionId(browser.cookie(host, "__session")));
        browser.cookieNames(host).stream().filter(name -> name.startsWith("__session"))
                .forEach(name -> browser.remember(host, name, expired));

        assertThat(browser.fetch(userPage).body()).isEqualTo("user_cleo");
        assertThat(browser.cookie(host, "__session")).isNotEqualTo(expired);
    }

    private static String sessionId(String token) {
        var claims = new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
        return JsonPath.from(claims).getString("sid");
    }

    private static String shortLivedToken(String sessionId) {
        return given().baseUri(DevServer.url()).header("Authorization", "Bearer " + DevServer.secretKey())
                .contentType("application/json").body(Map.of("expires_in_seconds", 30))
                .post("/v1/sessions/" + sessionId + "/tokens").then().statusCode(200).extract().path("jwt");
    }
}
