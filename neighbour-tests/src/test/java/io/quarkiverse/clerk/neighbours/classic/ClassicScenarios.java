package io.quarkiverse.clerk.neighbours.classic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkiverse.clerk.test.security.Callers;
import io.quarkus.test.QuarkusUnitTest;

/** Resources of RESTEasy Classic are protected like those of Quarkus REST. */
abstract class ClassicScenarios {

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(ClassicScenarios.class, ClassicResource.class, Machines.class,
                        Vault.class, Text.class, TextReader.class, Callers.class, InstanceKey.class))
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());
    }

    @BeforeEach
    void forget() {
        ClassicResource.CALLS.set(0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "authenticated", "role", "permission", "organization", "requires-permission", "reverification",
            "bean", "stage" })
    void whoHasWhatIsAskedForEnters(String path) {
        Callers.admin().get("/classic/" + path).then().statusCode(200);
        assertThat(ClassicResource.CALLS).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "role", "permission", "organization", "requires-permission", "bean", "stage" })
    void whoHasNotIsForbidden(String path) {
        Callers.loner().get("/classic/" + path).then().statusCode(403);
        assertThat(ClassicResource.CALLS).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "authenticated", "role", "permission", "organization", "requires-permission", "reverification",
            "bean", "stage" })
    void nobodyIsAskedToSignIn(String path) {
        Callers.nobody().get("/classic/" + path).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        Callers.badToken().get("/classic/" + path).then().statusCode(401)
                .header("WWW-Authenticate", equalTo("Bearer error=\"invalid_token\""));
        assertThat(ClassicResource.CALLS).hasValue(0);
    }

    @Test
    void theCallerIsTheSameEverywhere() {
        Callers.admin().get("/classic/caller").then().statusCode(200)
                .body(is("user_ann user_ann user_ann user_ann true org_acme"));
    }

    @Test
    void anOldProofMakesFrontEndsAskForANewOne() {
        for (var path : new String[] { "reverification", "reverification-bean" }) {
            Callers.adminSinceAnHour().get("/classic/" + path).then().statusCode(403).contentType("application/json")
                    .body("clerk_error.reason", is("reverification-error"))
                    .body("clerk_error.metadata.reverification.afterMinutes", is(5));
        }
        assertThat(ClassicResource.CALLS).hasValue(0);
    }

    @Test
    void theBodyIsNotReadForWhoIsRefused() {
        Callers.loner().body("text").contentType("text/x-read").post("/classic/body").then().statusCode(403);
        assertThat(ClassicResource.CALLS).hasValue(0);
        Callers.admin().body("text").contentType("text/x-read").post("/classic/body").then().statusCode(200);
        assertThat(ClassicResource.CALLS).hasValue(2);
    }

    @Test
    void machinesEnterWhereTheyAreAskedForOnly() {
        Callers.machine().get("/machines").then().statusCode(200).body(is("mch_1 mch_1"));
        Callers.machine().get("/machines/alone").then().statusCode(200).body(is("mch_1 mch_1"));
        Callers.machine().get("/classic/authenticated").then().statusCode(401)
                .header("x-clerk-auth-reason", equalTo("token-type-mismatch"));
        Callers.admin().get("/machines").then().statusCode(401);
        Callers.nobody().get("/machines").then().statusCode(401);
    }
}
