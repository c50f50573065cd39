package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;

import java.io.InputStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.Reverification.Level;
import io.quarkiverse.clerk.security.RequiresFeature;
import io.quarkiverse.clerk.security.RequiresOrganization;
import io.quarkiverse.clerk.security.RequiresPermission;
import io.quarkiverse.clerk.security.RequiresPlan;
import io.quarkiverse.clerk.security.RequiresReverification;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;

/** Clerk's own checks, on resources and on beans. */
class ChecksTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar.addClasses(ChecksResource.class, Vault.class, Text.class, TextReader.class,
                    Callers.class, InstanceKey.class))
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());

    @BeforeEach
    void forget() {
        ChecksResource.CALLS.set(0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "organization", "permission", "two-permissions", "feature", "plan", "reverification", "uni",
            "multi",
            "stage", "bean", "bean-uni", "bean-class" })
    void whoHasWhatIsAskedForEnters(String path) {
        Callers.admin().get("/checks/" + path).then().statusCode(200);
        assertThat(ChecksResource.CALLS).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(strings = { "organization", "permission", "two-permissions", "feature", "plan", "uni", "multi", "stage",
            "bean",
            "bean-uni", "bean-class" })
    void whoHasNotIsForbidden(String path) {
        Callers.loner().get("/checks/" + path).then().statusCode(403).body(is(""));
        assertThat(ChecksResource.CALLS).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = { "organization", "permission", "two-permissions", "feature", "plan", "reverification", "uni",
            "multi",
            "stage", "bean", "bean-uni", "bean-class" })
    void nobodyIsAskedToSignIn(String path) {
        Callers.nobody().get("/checks/" + path).then().statusCode(401).header("WWW-Authenticate", equalTo("Bearer"));
        Callers.badToken().get("/checks/" + path).then().statusCode(401);
        assertThat(ChecksResource.CALLS).hasValue(0);
    }

    @Test
    void allOfSeveralAreAskedFor() {
        Callers.member().get("/checks/permission").then().statusCode(200);
        Callers.member().get("/checks/two-permissions").then().statusCode(403);
    }

    @Test
    void anOldProofMakesFrontEndsAskForANewOne() {
        for (var path : new String[] { "reverification", "reverification-bean" }) {
            Callers.adminSinceAnHour().get("/checks/" + path).then().statusCode(403)
                    .contentType("application/json")
                    .body(is("{\"clerk_error\":{\"type\":\"forbidden\",\"reason\":\"reverification-error\",\"metadata\":"
                            + "{\"reverification\":{\"level\":\"first_factor\",\"afterMinutes\":5}}}}"));
        }
        assertThat(ChecksResource.CALLS).hasValue(0);
    }

    @Test
    void aProofIsOnlyAskedOfWhoWouldThenBeLetIn() {
        Callers.adminSinceAnHour().get("/checks/all").then().statusCode(403).body("clerk_error.type", is("forbidden"));
        Callers.with("\"v\":2", "\"fva\":[60,-1]").get("/checks/all").then().statusCode(403).body(is(""));
    }

    @Test
    void theBodyIsNotReadForWhoIsRefused() {
        Callers.loner().body("text").contentType("text/x-read").post("/checks/body").then().statusCode(403);
        assertThat(ChecksResource.CALLS).hasValue(0);
        Callers.admin().body("text").contentType("text/x-read").post("/checks/body").then().statusCode(200);
        assertThat(ChecksResource.CALLS).hasValue(2);
    }

    @ApplicationScoped
    @RequiresOrganization
    public static class Vault {

        String open() {
            ChecksResource.CALLS.incrementAndGet();
            return "";
        }

        @RequiresPermission("org:billing:manage")
        public String manage() {
            return open();
        }

        @RequiresPermission("org:billing:manage")
        public Uni<String> manageLater() {
            return Uni.createFrom().item(this::open);
        }

        @RequiresReverification(level = Level.FIRST_FACTOR, afterMinutes = 5)
        public String delicate() {
            return open();
        }
    }

    @Path("/checks")
    public static class ChecksResource {

        static final AtomicInteger CALLS = new AtomicInteger();

        private final Vault vault;

        ChecksResource(Vault vault) {
            this.vault = vault;
        }

        private static String called() {
            CALLS.incrementAndGet();
            return "";
        }

        @GET
        @Path("organization")
        @RequiresOrganization
        public String organization() {
            return called();
        }

        @GET
        @Path("permission")
        @RequiresPermission("org:billing:read")
        public String permission() {
            return called();
        }

        @GET
        @Path("two-permissions")
        @RequiresPermission("org:billing:read")
        @RequiresPermission("billing:manage")
        public String twoPermissions() {
            return called();
        }

        @GET
        @Path("feature")
        @RequiresFeature("user:export")
        public String feature() {
            return called();
        }

        @GET
        @Path("plan")
        @RequiresPlan("pro")
        public String plan() {
            return called();
        }

        @GET
        @Path("reverification")
        @RequiresReverification(level = Level.FIRST_FACTOR, afterMinutes = 5)
        public String reverification() {
            return called();
        }

        @GET
        @Path("all")
        @RequiresPermission("org:billing:manage")
        @RequiresReverification
        public String all() {
            return called();
        }

        @GET
        @Path("uni")
        @RequiresOrganization
        public Uni<String> uni() {
            return Uni.createFrom().item(called());
        }

        @GET
        @Path("multi")
        @RequiresOrganization
        public Multi<String> multi() {
            return Multi.createFrom().item(called());
        }

        @GET
        @Path("stage")
        @RequiresOrganization
        public CompletionStage<String> stage() {
            return CompletableFuture.completedStage(called());
        }

        @GET
        @Path("bean")
        public String bean() {
            return vault.manage();
        }

        @GET
        @Path("bean-class")
        public String beanClass() {
            return vault.open();
        }

        @GET
        @Path("bean-uni")
        public Uni<String> beanUni() {
            return vault.manageLater();
        }

        @GET
        @Path("reverification-bean")
        public String reverificationBean() {
            return vault.delicate();
        }

        @POST
        @Path("body")
        @RequiresOrganization
        public String body(Text text) {
            return called();
        }
    }

    public record Text(String text) {
    }

    @Provider
    public static class TextReader implements MessageBodyReader<Text> {

        @Override
        public boolean isReadable(Class<?> type, java.lang.reflect.Type genericType,
                java.lang.annotation.Annotation[] annotations, jakarta.ws.rs.core.MediaType mediaType) {
            return type == Text.class;
        }

        @Override
        public Text readFrom(Class<Text> type, java.lang.reflect.Type genericType,
                java.lang.annotation.Annotation[] annotations, jakarta.ws.rs.core.MediaType mediaType,
                jakarta.ws.rs.core.MultivaluedMap<String, String> headers, InputStream body) throws java.io.IOException {
            ChecksResource.CALLS.incrementAndGet();
            return new Text(new String(body.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8));
        }
    }
}
