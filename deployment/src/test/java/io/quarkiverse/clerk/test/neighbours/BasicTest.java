package io.quarkiverse.clerk.test.neighbours;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Uni;

/** Beside a mechanism that reads the Authorization header, but no bearer tokens. */
class BasicTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(CallersResource.class, Users.class, NeighbourScenarios.class,
                    Tokens.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.publishable-key", Tokens.PUBLISHABLE_KEY)
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", Tokens.CLERK.pem())
            .overrideConfigKey("quarkus.http.auth.basic", "true");

    @Test
    void eachAuthenticatesItsOwnCredentials() {
        NeighbourScenarios.get("/callers/user", Tokens.clerk()).statusCode(200).body(is("user_ann"));
        given().auth().preemptive().basic("bob", "secret").get("/callers/user").then().statusCode(200).body(is("bob"));
    }

    @Test
    void garbageIsNotLeftToAMechanismThatWouldNotLookAtIt() {
        for (var token : Tokens.bad()) {
            NeighbourScenarios.get("/callers/open", token).statusCode(401)
                    .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
        }
    }

    @Singleton
    public static class Users implements IdentityProvider<UsernamePasswordAuthenticationRequest> {

        @Override
        public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
            return UsernamePasswordAuthenticationRequest.class;
        }

        @Override
        public Uni<SecurityIdentity> authenticate(UsernamePasswordAuthenticationRequest request,
                AuthenticationRequestContext context) {
            return Uni.createFrom().item(QuarkusSecurityIdentity.builder()
                    .setPrincipal(new QuarkusPrincipal(request.getUsername())).build());
        }
    }
}
