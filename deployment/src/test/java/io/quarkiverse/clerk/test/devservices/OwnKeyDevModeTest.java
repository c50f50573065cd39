package io.quarkiverse.clerk.test.devservices;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.config.ClerkConfig;
import io.quarkus.test.QuarkusDevModeTest;

/** A developer who has begun with the dev server puts a key of a real instance into the configuration, and takes it out. */
public class OwnKeyDevModeTest {

    @RegisterExtension
    static final QuarkusDevModeTest APPLICATION = new QuarkusDevModeTest()
            .withApplicationRoot(jar -> jar.addClass(Settings.class)
                    .addAsResource(new StringAsset("greeting=hello\n"), "application.properties"));

    @Test
    public void nothingOfTheDevServerIsLeft() {
        given().get("/settings").then().body(startsWith("http://127.0.0.1:"));

        APPLICATION.modifyResourceFile("application.properties",
                properties -> properties + "quarkus.clerk.secret-key=sk_test_mine\n");
        given().get("/settings").then().body(is("https://api.clerk.com sk_test_mine none none none hello"));

        APPLICATION.modifyResourceFile("application.properties", properties -> "greeting=again\n");
        given().get("/settings").then().body(startsWith("http://127.0.0.1:"));
    }

    @Path("/settings")
    public static class Settings {

        private final ClerkConfig config;
        private final String greeting;

        Settings(ClerkConfig config, @ConfigProperty(name = "greeting") String greeting) {
            this.config = config;
            this.greeting = greeting;
        }

        @GET
        public String settings() {
            return String.join(" ", config.defaultInstance().apiUrl(), config.defaultInstance().secretKey().orElse("none"),
                    config.defaultInstance().publishableKey().orElse("none"),
                    config.defaultInstance().proxyUrl().orElse("none"),
                    config.defaultInstance().signInUrl().orElse("none"), greeting);
        }
    }
}
