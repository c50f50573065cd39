package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;

/**
 * The same as {@link HostileInputTest} with the Frontend API and the portal, by scripts and people who are nobody or somebody.
 */
@TestMethodOrder(OrderAnnotation.class)
class HostileFrontendTest {

    private static final int VALUES_PER_FIELD = Integer.getInteger("clerk.hostile.values", 3);
    private static final int PER_ROUTE = 6;
    private static final List<String> ROLES = List.of("", "org:member", "org:admin");
    private static final List<String> PAGES = List.of("/sign-in", "/sign-in/create", "/sign-up", "/sign-out", "/user",
            "/organization", "/create-organization", "/v1/tickets/accept", "/v1/client/handshake", "/v1/public/interstitial",
            "/v1/verify");
    private static final List<String> FORMS = List.of("/sign-in", "/sign-up", "/sign-out", "/user/organization",
            "/create-organization");
    private static final List<String> FIELDS = List.of("redirect_url", "sign_in_force_redirect_url",
            "sign_up_fallback_redirect_url", "after_sign_in_url", "__clerk_db_jwt", "__clerk_ticket", "__clerk_status",
            "ticket",
            "user", "query", "first_name", "last_name", "email_address", "organization", "role", "organization_name",
            "organization_id", "format", "suffixed_cookies", "publishable_key", "_method");
    private static final Random RANDOM = new Random(Long.getLong("clerk.hostile.seed", 1));

    @TempDir
    static Path directory;
    private static DevServerOptions options;
    private static ClerkDevServer server;
    private static StrangeScript script;
    private static List<FrontendRoute> routes;

    @BeforeAll
    static void start() {
        options = DevServerOptions.defaults().withSnapshot(directory.resolve("clerk.json"));
        server = ClerkDevServer.start(options);
        routes = server.parts().scripted().stream().flatMap(resource -> resource.routes().stream()).toList();
        Api api = new Api(server);
        List.of("/v1/users/user_ann", "/v1/users/user_bob", "/v1/organizations/org_acme",
                "/v1/organizations/org_acme/memberships/user_ann").forEach(
                        path -> api.patch(path + "/metadata",
                                "{\"private_metadata\": {\"a\": \"" + StrangeScript.HIDDEN + "\"}}"));
        api.patch("/v1/organizations/org_acme", "{\"max_allowed_memberships\": 0}");
        script = new StrangeScript(server, RANDOM);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void strangersReachMuch() {
        List<String> reached = withoutDelete().stream().filter(route -> {
            script.beFor(route, "org:admin");
            return script.send(route, script.path(route), script.right(route)) < 300;
        }).map(route -> route.method() + " " + route.path()).toList();
        assertThat(reached).hasSizeGreaterThan(routes.size() / 3);
        script.assertWellBehaved();
    }

    @Test
    @Order(2)
    void anyValueOfAnyFieldIsAnswered() {
        for (FrontendRoute route : withoutDelete()) {
            script.beFor(route, HostileValues.any(ROLES, RANDOM));
            for (String field : script.fields(route)) {
                // Whoever is wrong too often is locked.
                script.beFor(route, HostileValues.any(ROLES, RANDOM));
                for (int i = 0; i < VALUES_PER_FIELD; i++) {
                    script.sendSpoilt(route, field, HostileValues.any(HostileValues.FORM, RANDOM));
                }
            }
        }
        script.assertWellBehaved();
    }

    @Test
    @Order(3)
    void anyBodyIsAnswered() {
        for (FrontendRoute route : withoutDelete()) {
            script.beFor(route, "org:admin");
            HostileForms.ALL.forEach(form -> script.sendAs("multipart/form-data; boundary=b", route, form));
            for (int i = 0; i < PER_ROUTE; i++) {
                String body = HostileValues.any(HostileValues.BODIES, RANDOM);
                script.sendAs("application/json", route, body);
                script.sendAs("application/x-www-form-urlencoded", route, body);
                script.sendAs(
                        HostileValues.any(List.of("text/plain", "multipart/form-data", "x", "multipart/mixed; boundary=b"),
                                RANDOM),
                        route, body);
            }
            script.sendAs("application/x-www-form-urlencoded", route, "a=1&".repeat(300));
            script.sendAs("application/x-www-form-urlencoded", route, "&=&".repeat(30_000));
        }
        script.assertWellBehaved();
    }

    @Test
    @Order(4)
    void anyPathAndQueryIsAnsweredWhoeverAsks() {
        for (FrontendRoute route : withoutDelete()) {
            for (Runnable who : List.<Runnable> of(script::beNobody, () -> script.beUnknown(""),
                    () -> script.beUnknown(HostileValues.any(HostileValues.QUERY, RANDOM)),
                    () -> script.beFor(route, HostileValues.any(ROLES, RANDOM)))) {
                who.run();
                for (int i = 0; i < PER_ROUTE; i++) {
                    script.send(route, script.pathWith(route, HostileValues.any(HostileValues.SEGMENTS, RANDOM)),
                            script.right(route));
                    script.send(route, script.path(route) + script.query(), script.right(route));
                }
            }
            script.send(route, script.path(route) + "?" + "rotating_token_nonce=x&".repeat(101), "");
        }
        script.assertWellBehaved();
    }

    @Test
    @Order(5)
    void anyVisitOfThePortalIsAnswered() {
        for (Runnable who : List.<Runnable> of(script::beNobody, () -> script.beUnknown("%22%3Cscript%3E"),
                () -> script.beUnknown("a;b=%22c"), () -> script.beSomebody(""), () -> script.beSomebody("org:admin"))) {
            for (String field : FIELDS) {
                who.run();
                for (String page : PAGES) {
                    script.visit("GET", page + "?" + field + "=" + HostileValues.any(HostileValues.QUERY, RANDOM), "");
                }
                for (String page : FORMS) {
                    String others = page.equals("/sign-in") ? "user=user_ann&" : "email_address=p@x.example&";
                    for (int i = 0; i < VALUES_PER_FIELD; i++) {
                        script.visit("POST", page, others + field + "=" + HostileValues.any(HostileValues.FORM, RANDOM));
                    }
                }
            }
        }
        script.assertWellBehaved();
    }

    @Test
    @Order(6)
    void whatCanBeDeletedIs() {
        for (FrontendRoute route : routes) {
            if (route.method().equals("DELETE")) {
                script.beSomebody("org:admin");
                HostileValues.SEGMENTS.stream().filter(segment -> !segment.contains("_"))
                        .forEach(segment -> script.send(route, script.pathWith(route, segment), ""));
                script.send(route, script.path(route), "");
            }
        }
        script.assertWellBehaved();
    }

    @Test
    @Order(7)
    void everythingStillWorks() {
        Api api = new Api(server);
        for (String list : List.of("/v1/users?limit=500", "/v1/organizations?limit=500", "/v1/invitations", "/v1/clients",
                "/v1/organization_invitations?limit=500")) {
            assertThat(api.get(list).status()).as(list).isEqualTo(200);
        }
        assertThat(api.get("/v1/organizations?limit=100").ids()).isNotEmpty().allSatisfy(
                id -> assertThat(api.get("/v1/organizations/" + id + "/memberships?limit=100").status()).isEqualTo(200));
        assertThat(new Portal(api).get("/sign-in").text()).contains("Who are you?");
        String browser = new Visitor(api).signIn("user_cleo");
        assertThat(new Script(api, browser).session().at("/user/id").asText()).isEqualTo("user_cleo");

        List<String> users = api.get("/v1/users?limit=500").ids();
        server.close();
        server = ClerkDevServer.start(options);
        Api later = new Api(server);
        assertThat(later.get("/v1/users?limit=500").ids()).isEqualTo(users);
        assertThat(new Script(later, browser).session().at("/user/id").asText()).isEqualTo("user_cleo");
        assertThat(new Portal(later).get("/sign-in", Map.of("query", "cleo")).text()).contains("user_cleo");
    }

    private static List<FrontendRoute> withoutDelete() {
        return routes.stream().filter(route -> !route.method().equals("DELETE")).toList();
    }
}
