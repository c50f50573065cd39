package io.quarkiverse.clerk.test.instances;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.Stub;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.specification.RequestSpecification;

/** Two instances: one without a name, and eu. */
final class Instances {

    static final InstanceKey KEY = new InstanceKey(11);
    static final InstanceKey EU_KEY = new InstanceKey(12);
    static final int PORT = 4841;
    static final int EU_PORT = 4842;
    static final String ISSUER = "https://clerk.example.com";
    static final String EU_ISSUER = "https://clerk.example.eu";
    static final String EU_PUBLISHABLE_KEY = publishableKey("clerk.example.eu");

    private Instances() {
    }

    static QuarkusUnitTest application(Class<?>... classes) {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar
                        .addClasses(Instances.class, TwoClerks.class, InstanceKey.class, Stub.class, WhoResource.class)
                        .addClasses(classes))
                .overrideConfigKey("quarkus.clerk.secret-key", "sk_live_first")
                .overrideConfigKey("quarkus.clerk.publishable-key", publishableKey("clerk.example.com"))
                .overrideConfigKey("quarkus.clerk.api-url", "http://127.0.0.1:" + PORT)
                .overrideConfigKey("quarkus.clerk.auth.accepts-token", "session_token,api_key")
                .overrideConfigKey("quarkus.clerk.\"eu\".secret-key", "sk_live_eu")
                .overrideConfigKey("quarkus.clerk.\"eu\".publishable-key", EU_PUBLISHABLE_KEY)
                .overrideConfigKey("quarkus.clerk.\"eu\".api-url", "http://127.0.0.1:" + EU_PORT)
                .overrideConfigKey("quarkus.clerk.\"eu\".auth.accepts-token", "session_token,api_key")
                .overrideConfigKey("quarkus.clerk.\"eu\".auth.roles-claim", "groups");
    }

    private static String publishableKey(String host) {
        return "pk_live_" + Base64.getEncoder().encodeToString((host + "$").getBytes(UTF_8));
    }

    /** {@return a session token that names an issuer, whoever has signed it} */
    static String token(InstanceKey key, String issuer) {
        return key.token("\"sid\":\"sess_1\"", "\"iss\":\"" + issuer + "\"", "\"groups\":[\"boss\"]");
    }

    static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
