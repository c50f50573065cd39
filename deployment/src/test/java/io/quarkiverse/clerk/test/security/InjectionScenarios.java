package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.security.Principal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.SecurityContext;

import org.eclipse.microprofile.jwt.Claim;
import org.eclipse.microprofile.jwt.ClaimValue;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.auth.ClerkPrincipal;
import io.quarkiverse.clerk.auth.TokenType;
import io.quarkiverse.clerk.security.AcceptsToken;
import io.quarkiverse.clerk.security.ClerkAuth;
import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.test.QuarkusUnitTest;
import io.restassured.specification.RequestSpecification;
import io.smallrye.mutiny.Uni;

/** Whatever an application injects tells the same of the caller. */
abstract class InjectionScenarios {

    static QuarkusUnitTest application() {
        return new QuarkusUnitTest()
                .withApplicationRoot(jar -> jar.addClasses(InjectionScenarios.class, Facts.class, LongLived.class,
                        Endpoints.class, Callers.class, InstanceKey.class))
                .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey());
    }

    private static Map<String, String> facts(RequestSpecification caller, String path) {
        return caller.get("/injection/" + path).then().statusCode(200).extract().body().jsonPath().getMap("");
    }

    @ParameterizedTest
    @ValueSource(strings = { "user", "user-uni" })
    void everythingNamesTheUser(String path) {
        var facts = facts(Callers.with("\"number\":5", "\"texts\":[\"a\",\"b\"]", "\"flag\":true",
                "\"o\":{\"id\":\"org_acme\",\"rol\":\"admin\"}", "\"v\":2"), path);
        assertThat(facts.keySet()).filteredOn(fact -> fact.startsWith("name: ")).hasSize(14);
        assertThat(facts).allSatisfy((fact, value) -> {
            if (fact.startsWith("name: ")) {
                assertThat(value).as(fact).isEqualTo("user_ann");
            } else if (fact.startsWith("roles: ")) {
                assertThat(value).as(fact).isEqualTo("[admin, org:admin]");
            } else if (fact.startsWith("organization: ")) {
                assertThat(value).as(fact).isEqualTo("org_acme");
            }
        }).containsEntry("number", "5").containsEntry("texts", "[a, b]").containsEntry("flag", "true")
                .containsEntry("missing", "null").containsEntry("missing, optional", "Optional.empty");
    }

    @Test
    void everythingSaysThatNobodyIsSignedIn() {
        var facts = facts(Callers.nobody(), "open");
        assertThat(facts.keySet()).filteredOn(fact -> fact.startsWith("name: ")).hasSize(14);
        assertThat(facts).allSatisfy((fact, value) -> {
            if (fact.startsWith("name: ") || fact.startsWith("organization: ")) {
                assertThat(value).as(fact).isIn("null", "", "Optional.empty", "nobody");
            } else if (fact.startsWith("roles: ")) {
                assertThat(value).as(fact).isIn("[]", "null");
            }
        });
    }

    @Test
    void aMachineIsNamedByWhatKnowsMachines() {
        assertThat(facts(Callers.machine(), "machine"))
                .containsEntry("name: SecurityIdentity", "mch_1").containsEntry("name: SecurityContext", "mch_1")
                .containsEntry("name: ClerkPrincipal", "mch_1").containsEntry("name: ClerkAuth", "null")
                .containsEntry("name: JsonWebToken", "null").containsEntry("name: @Claim", "null")
                .containsEntry("token type", "m2m_token");
    }

    @Test
    void whatLivesLongerThanARequestKnowsEachCaller() {
        assertThat(facts(Callers.with("\"number\":5"), "long-lived")).containsOnlyKeys("value", "provider", "instance", "token")
                .containsEntry("value", "5").containsEntry("provider", "5").containsEntry("instance", "5")
                .containsEntry("token", "5");
        assertThat(facts(Callers.with("\"number\":6"), "long-lived")).allSatisfy((fact, value) -> assertThat(value)
                .isEqualTo("6"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "principal", "principal-uni" })
    void thePrincipalOfNobodyIsAskedToSignIn(String path) {
        Callers.nobody().get("/injection/" + path).then().statusCode(401);
        Callers.badToken().get("/injection/" + path).then().statusCode(401);
        Callers.loner().get("/injection/" + path).then().statusCode(200).body(is("user_ann"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "signed-in", "signed-in-uni" })
    void aBadTokenIsRefusedWhereSomebodyAsks(String path) {
        Callers.badToken().get("/injection/" + path).then().statusCode(401);
        Callers.nobody().get("/injection/" + path).then().statusCode(200).body(is("false"));
        Callers.loner().get("/injection/" + path).then().statusCode(200).body(is("true"));
    }

    /** Everything that can be injected. */
    @RequestScoped
    public static class Facts {

        @Inject
        SecurityIdentity identity;

        @Inject
        Principal javaPrincipal;

        @Inject
        ClerkPrincipal principal;

        @Inject
        ClerkAuth auth;

        @Inject
        JsonWebToken token;

        @Inject
        @Claim(standard = Claims.sub)
        String sub;

        @Inject
        @Claim("sub")
        Optional<String> optionalSub;

        @Inject
        @Claim("sub")
        ClaimValue<String> subValue;

        @Inject
        @Claim("sub")
        ClaimValue<Optional<String>> optionalSubValue;

        @Inject
        @Claim("sub")
        Provider<String> subProvider;

        @Inject
        @Claim("sub")
        Instance<String> subInstance;

        @Inject
        @Claim(standard = Claims.groups)
        Set<String> groups;

        @Inject
        @Claim("number")
        Long number;

        @Inject
        @Claim("texts")
        Set<String> texts;

        @Inject
        @Claim("flag")
        Boolean flag;

        @Inject
        @Claim("missing")
        String missing;

        @Inject
        @Claim("missing")
        Optional<String> optionalMissing;

        Map<String, String> of(SecurityContext security) {
            var facts = new LinkedHashMap<String, String>();
            facts.put("name: SecurityIdentity", identity.getPrincipal().getName());
            facts.put("name: SecurityContext",
                    security.getUserPrincipal() == null ? "nobody" : security.getUserPrincipal().getName());
            facts.put("name: Principal", javaPrincipal.getName());
            facts.put("name: ClerkPrincipal", identity.isAnonymous() ? "nobody" : principal.getName());
            facts.put("name: ClerkAuth", String.valueOf(auth.userId()));
            facts.put("name: JsonWebToken", String.valueOf(token.getName()));
            facts.put("name: JsonWebToken, subject", String.valueOf(token.getSubject()));
            facts.put("name: @Claim", String.valueOf(sub));
            facts.put("name: @Claim Optional", text(optionalSub));
            facts.put("name: @Claim ClaimValue", String.valueOf(subValue.getValue()));
            facts.put("name: @Claim ClaimValue Optional", text(optionalSubValue.getValue()));
            facts.put("name: @Claim Provider", String.valueOf(subProvider.get()));
            facts.put("name: @Claim Instance", String.valueOf(subInstance.get()));
            facts.put("name: attribute", String.valueOf(identity.<String> getAttribute("clerk.user-id")));
            facts.put("roles: SecurityIdentity", sorted(identity.getRoles()));
            facts.put("roles: JsonWebToken", sorted(token.getGroups()));
            facts.put("roles: @Claim", sorted(groups));
            facts.put("roles: ClerkPrincipal", identity.isAnonymous() ? "[]" : sorted(principal.roles()));
            facts.put("organization: ClerkAuth", String.valueOf(auth.orgId()));
            facts.put("organization: attribute", String.valueOf(identity.<String> getAttribute("clerk.organization-id")));
            facts.put("token type", String.valueOf(identity.<String> getAttribute("clerk.token-type")));
            facts.put("number", String.valueOf(number));
            facts.put("texts", sorted(texts));
            facts.put("flag", String.valueOf(flag));
            facts.put("missing", String.valueOf(missing));
            facts.put("missing, optional", text(optionalMissing));
            return facts;
        }

        private static String text(Optional<String> optional) {
            return optional == null || optional.isEmpty() ? "Optional.empty" : optional.get();
        }

        private static String sorted(Set<String> texts) {
            return texts == null ? "null" : new TreeSet<>(texts).toString();
        }
    }

    /** One for all callers. */
    @Singleton
    public static class LongLived {

        @Inject
        @Claim("number")
        ClaimValue<Long> value;

        @Inject
        @Claim("number")
        Provider<Long> provider;

        @Inject
        @Claim("number")
        Instance<Long> instance;

        @Inject
        JsonWebToken token;

        Map<String, String> facts() {
            return Map.of("value", value.getValue().toString(), "provider", provider.get().toString(), "instance",
                    instance.get().toString(), "token", token.getClaim("number").toString());
        }
    }

    @Path("/injection")
    public static class Endpoints {

        @Inject
        Facts facts;

        @Inject
        LongLived longLived;

        @Inject
        ClerkAuth auth;

        @Inject
        ClerkPrincipal principal;

        @GET
        @Path("user")
        public Map<String, String> user(@Context SecurityContext security) {
            return facts.of(security);
        }

        @GET
        @Path("user-uni")
        public Uni<Map<String, String>> userLater(@Context SecurityContext security) {
            return Uni.createFrom().item(facts.of(security));
        }

        @GET
        @Path("open")
        public Map<String, String> open(@Context SecurityContext security) {
            return facts.of(security);
        }

        @GET
        @Path("machine")
        @AcceptsToken(TokenType.M2M_TOKEN)
        public Map<String, String> machine(@Context SecurityContext security) {
            return facts.of(security);
        }

        @GET
        @Path("long-lived")
        public Map<String, String> longLived() {
            return longLived.facts();
        }

        @GET
        @Path("principal")
        public String principal() {
            return principal.getName();
        }

        @GET
        @Path("principal-uni")
        public Uni<String> principalLater() {
            return Uni.createFrom().item(principal.getName());
        }

        @GET
        @Path("signed-in")
        public boolean signedIn() {
            return auth.isSignedIn();
        }

        @GET
        @Path("signed-in-uni")
        public Uni<Boolean> signedInLater() {
            return Uni.createFrom().item(auth.isSignedIn());
        }
    }
}
