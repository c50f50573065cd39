package io.quarkiverse.clerk.test.proxy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import io.quarkus.test.QuarkusUnitTest;

/** Behind a reverse proxy that Quarkus trusts, below a root path, and at a path of its own. */
class BehindProxyTest {

    private static final int PORT = 4842;

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = FrontendApi.application(PORT)
            .overrideConfigKey("quarkus.clerk.frontend-api-proxy.path", "/auth/clerk")
            .overrideConfigKey("quarkus.clerk.frontend-api-proxy.max-request-size", "1K")
            .overrideConfigKey("quarkus.http.root-path", "/shop")
            .overrideConfigKey("quarkus.http.proxy.proxy-address-forwarding", "true")
            .overrideConfigKey("quarkus.http.proxy.enable-forwarded-host", "true");

    static FrontendApi frontendApi;

    @BeforeAll
    static void start(@TempDir Path directory) throws IOException, InterruptedException {
        frontendApi = new FrontendApi(PORT, directory);
    }

    @AfterAll
    static void stop() {
        frontendApi.stop();
    }

    @Test
    void tellsClerkWhatTheBrowserSees() throws InterruptedException {
        given().basePath("/").header("X-Forwarded-For", "192.0.2.7").header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "app.example").get("/shop/auth/clerk/v1/client").then().statusCode(200);
        var arrived = frontendApi.arrived();
        assertThat(arrived.uri()).isEqualTo("/v1/client");
        assertThat(arrived.headers().getAll("Clerk-Proxy-Url")).containsExactly("https://app.example/shop/auth/clerk");
        assertThat(arrived.headers().getAll("X-Forwarded-For")).containsExactly("192.0.2.7");
        assertThat(arrived.headers().getAll("X-Forwarded-Host")).containsExactly("app.example");
        assertThat(arrived.headers().getAll("X-Forwarded-Proto")).containsExactly("https");
    }

    @Test
    void hasTheLimitThatIsSet() {
        given().basePath("/").body("x".repeat(1025)).post("/shop/auth/clerk/v1/client").then().statusCode(413)
                .body("errors[0].code", is("proxy_request_failed"));
        given().basePath("/").body("x".repeat(1024)).post("/shop/auth/clerk/v1/client").then().statusCode(200)
                .body(is("1024"));
    }
}
