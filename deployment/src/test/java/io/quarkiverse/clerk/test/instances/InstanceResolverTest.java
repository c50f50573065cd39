package io.quarkiverse.clerk.test.instances;

import static io.quarkiverse.clerk.test.instances.Instances.EU_ISSUER;
import static io.quarkiverse.clerk.test.instances.Instances.EU_KEY;
import static io.quarkiverse.clerk.test.instances.Instances.ISSUER;
import static io.quarkiverse.clerk.test.instances.Instances.KEY;
import static io.quarkiverse.clerk.test.instances.Instances.token;
import static io.quarkiverse.clerk.test.instances.Instances.with;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.auth.http.ClerkInstanceResolver;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.specification.RequestSpecification;
import io.vertx.ext.web.RoutingContext;

/** An application that says itself which instance a request is for. */
class InstanceResolverTest extends TwoClerks {

    private static final String JWKS = "/v1/jwks";
    private static final String VERIFY = "/api_keys/verify";

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = Instances.application(ByRegion.class);

    @BeforeAll
    static void answer() {
        clerk.answer(JWKS, 200, KEY.jwks());
        clerk.answer(VERIFY, 404, "{}");
        eu.answer(JWKS, 200, EU_KEY.jwks());
        eu.answer(VERIFY, 200, WhoMachine.API_KEY);
    }

    @Singleton
    public static class ByRegion implements ClerkInstanceResolver {

        @Override
        public @Nullable String instance(RoutingContext request) {
            var region = request.request().getHeader("region");
            if ("broken".equals(region)) {
                throw new IllegalStateException(region);
            }
            return region;
        }
    }

    @Test
    void anOpaqueTokenIsVerifiedWhereTheApplicationSays() {
        with("ak_of_eu").header("region", "eu").get("/who").then().statusCode(200).body(is("user_bob of eu"));
        with("ak_of_eu").get("/who").then().statusCode(401);
        with("ak_of_eu").header("region", "<default>").get("/who").then().statusCode(401);
        assertThat(clerk.count(VERIFY)).isEqualTo(1);
    }

    @Test
    void noTokenOfAnotherInstanceIsLetInByIt() {
        with(token(EU_KEY, EU_ISSUER)).header("region", "eu").get("/who").then().statusCode(200);
        with(token(KEY, ISSUER)).header("region", "eu").get("/who").then().statusCode(401)
                .header("x-clerk-auth-reason", equalTo("token-invalid-signature"));
    }

    @Test
    void theIssuerDecidesWhereTheApplicationDoesNot() {
        with(token(EU_KEY, EU_ISSUER)).get("/who").then().statusCode(200).body(is("user_ann of eu"));
    }

    @Test
    void aBrowserIsSentToItsInstance() {
        page().header("region", "eu").get("/who").then().statusCode(307)
                .header("Location", containsString("example.eu"));
        page().get("/who").then().statusCode(307).header("Location", containsString("example.com"));
    }

    private static RequestSpecification page() {
        return given().redirects().follow(false).header("Sec-Fetch-Dest", "document").header("Accept", "text/html,*/*");
    }

    @Test
    void whereThereIsNoSuchInstanceNobodyIsLetIn() {
        for (var region : new String[] { "mars", "broken" }) {
            with(token(KEY, ISSUER)).header("region", region).get("/who").then().statusCode(503)
                    .header("x-clerk-auth-reason", equalTo("internal-error")).body(is(""));
        }
    }
}
