package io.quarkiverse.clerk.test.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.QuarkusUnitTest;
import io.quarkus.vertx.http.deployment.RequireBodyHandlerBuildItem;

/** In an application that lets nobody in and has every body read ahead, the proxy does neither. */
class ProxyTest {

    private static final int PORT = 4841;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = FrontendApi.application(PORT)
            .overrideConfigKey("quarkus.http.auth.permission.nobody.paths", "/*")
            .overrideConfigKey("quarkus.http.auth.permission.nobody.policy", "deny")
            .addBuildChainCustomizer(chain -> chain.addBuildStep(build -> build.produce(new RequireBodyHandlerBuildItem()))
                    .produces(RequireBodyHandlerBuildItem.class).build());

    static FrontendApi frontendApi;

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException, InterruptedException {
        frontendApi = new FrontendApi(PORT, directory);
    }

    @AfterAll
    static void stop() {
        frontendApi.stop();
    }

    @BeforeEach
    void forget() {
        frontendApi.forget();
    }

    @Test
    void forwardsWhoeverAsks() throws InterruptedException {
        given().header("Authorization", "Bearer no-token").get("/__clerk/v1/client?a=b").then().statusCode(200);
        var arrived = frontendApi.arrived();
        assertThat(arrived.uri()).isEqualTo("/v1/client?a=b");
        assertThat(arrived.headers().get("Clerk-Secret-Key")).isEqualTo("sk_test_proxy");
        assertThat(arrived.headers().get("Clerk-Proxy-Url")).isEqualTo("http://localhost:8081/__clerk");
        given().get("/elsewhere").then().statusCode(401);
    }

    @Test
    void takesWhatQuarkusWouldFindTooLarge() throws IOException, InterruptedException {
        var upload = HttpRequest.newBuilder(URI.create("http://localhost:8081/__clerk/v1/me/profile_image"))
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[12 << 20])).build();
        var answer = HttpClient.newHttpClient().send(upload, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(String.valueOf(12 << 20));
    }

    /** Only where quarkus.http.proxy.* trusts such headers are they believed. */
    @Test
    void doesNotBelieveForwardedHeaders() throws InterruptedException {
        given().header("X-Forwarded-For", "192.0.2.1").header("X-Forwarded-Host", "evil.example").get("/__clerk/v1");
        var headers = frontendApi.arrived().headers();
        assertThat(headers.get("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat(headers.get("X-Forwarded-Host")).isEqualTo("localhost:8081");
    }
}
