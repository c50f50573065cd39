package io.quarkiverse.clerk.test.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;

import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkiverse.clerk.test.InstanceKey;
import io.quarkus.test.QuarkusUnitTest;

/** What is closed is closed however its path is written and whatever the method is. All of it is for admins. */
class SpellingsTest {

    @RegisterExtension
    static final QuarkusUnitTest APPLICATION = new QuarkusUnitTest()
            .withApplicationRoot(jar -> jar
                    .addClasses(SpellingsEndpoints.class, PathSpellings.class, StatusTable.class, Exchange.class, Callers.class,
                            InstanceKey.class)
                    .addAsResource(new StringAsset("secret"), "META-INF/resources/doors/file.txt")
                    .addAsResource(new StringAsset("secret"), "META-INF/resources/files/deep/secret.txt"))
            .overrideConfigKey("quarkus.clerk.auth.jwt-key", Callers.jwtKey())
            .overrideConfigKey("quarkus.http.auth.policy.admins.roles-allowed", "admin")
            .overrideConfigKey("quarkus.http.auth.permission.admins.paths",
                    "/doors/policy,/doors/tree/*,/doors/handler,/doors/file.txt,/files/*")
            .overrideConfigKey("quarkus.http.auth.permission.admins.policy", "admins")
            .overrideConfigKey("quarkus.http.auth.permission.rest.paths", "/doors/rest-policy,/doors/machine-policy")
            .overrideConfigKey("quarkus.http.auth.permission.rest.policy", "authenticated")
            .overrideConfigKey("quarkus.http.auth.permission.rest.applies-to", "jaxrs");

    @ParameterizedTest
    @ValueSource(strings = { "/doors/roles", "/doors/clerk", "/doors/token", "/doors/regex/1", "/doors/route", "/doors/policy",
            "/doors/tree/x", "/doors/handler", "/doors/file.txt", "/files/deep/secret.txt" })
    void noSpellingOfAPathOpensIt(String door) {
        assertThat(Exchange.of("GET", door, Callers.adminToken()).body()).isEqualTo("secret");
        for (var spelling : PathSpellings.of(door).toList()) {
            for (var caller : List.of("nobody", "member", "machine")) {
                var answer = StatusTable.answer("GET " + spelling, caller);
                assertThat(answer.body()).as("%s for %s", spelling, caller).doesNotContain("secret");
                assertThat(answer.status()).as("%s for %s", spelling, caller).isBetween(400, 405);
            }
        }
    }

    @Test
    void noSpellingOfAPathOpensItWhereThePolicyWaitsForTheResource() {
        for (var spelling : PathSpellings.of("/doors/rest-policy").toList()) {
            assertThat(Exchange.of("GET", spelling, null).body()).as(spelling).doesNotContain("secret");
        }
        for (var spelling : List.of("/doors/machine-policy", "/doors/machine-policy;x=1", "/doors/%6dachine-policy")) {
            assertThat(Exchange.of("GET", spelling, Callers.machineToken()).body()).as(spelling).isEqualTo("secret");
            assertThat(Exchange.of("GET", spelling, Callers.adminToken()).status()).as(spelling).isEqualTo(401);
            assertThat(Exchange.of("GET", spelling, null).status()).as(spelling).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "/doors/roles/", "/doors/roles;x=1", "/doors;x=1/roles", "/doors/%72oles", "//doors/roles",
            "/public/../doors/roles", "/doors/policy/", "/doors/policy;x=1", "/doors;x=1/policy", "/doors/%70olicy",
            "/doors/tree;x=1/y", "/doors/tree/y%2fz", "/doors%2ffile.txt", "/files%2fdeep%2fsecret.txt" })
    void whoMayEnterMayAlsoWriteItOtherwise(String spelling) {
        assertThat(Exchange.of("GET", spelling, Callers.adminToken()).body()).isEqualTo("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/doors/regex/one", "/doors/regex/one;x=1", "/doors/regex/on%65" })
    void whatIsPublicStaysSo(String path) {
        assertThat(Exchange.of("GET", path, null).body()).isEqualTo("public");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/doors/roles", "/doors/clerk", "/doors/token", "/doors/regex/1", "/doors/policy", "/doors/tree/x",
            "/doors/file.txt" })
    void headIsRefusedAsGetIs(String door) {
        assertThat(Stream.of("nobody", "member", "admin").map(caller -> StatusTable.answer("HEAD " + door, caller).status()))
                .containsExactly(401, 403, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "OPTIONS", "POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND", "get", "Get" })
    void noOtherMethodOpensAnything(String method) {
        for (var door : List.of("roles", "clerk", "token", "regex/1", "route", "policy", "tree/x", "handler", "file.txt")) {
            assertThat(Exchange.of(method, "/doors/" + door, null).body()).as(door).doesNotContain("secret");
        }
    }

    /** Quarkus REST says itself which methods there are, and calls none of them. Policies come before. */
    @Test
    void optionsTellsMethodsUnlessAPolicyHolds() {
        assertThat(Exchange.of("OPTIONS", "/doors/roles", null).status()).isEqualTo(200);
        assertThat(Exchange.of("OPTIONS", "/doors/policy", null).status()).isEqualTo(401);
    }

    @Test
    void theMethodCountsAndNotWhatAHeaderSays() {
        for (var header : List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override")) {
            assertThat(Exchange.of("GET", "/doors/method", null, header, "POST").body()).isEqualTo("public");
            assertThat(Exchange.of("POST", "/doors/method", null, header, "GET").status()).isEqualTo(401);
        }
        assertThat(Exchange.of("POST", "/doors/method?_method=GET", null).status()).isEqualTo(401);
        assertThat(Exchange.of("POST", "/doors/method", Callers.adminToken()).body()).isEqualTo("secret");
    }
}
