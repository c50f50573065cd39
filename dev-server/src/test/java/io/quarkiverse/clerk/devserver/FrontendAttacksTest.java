package io.quarkiverse.clerk.devserver;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

import io.quarkiverse.clerk.devserver.Api.Answer;
import io.quarkiverse.clerk.devserver.api.Json;
import io.quarkiverse.clerk.devserver.frontend.FrontendRoute;

/** What a page or a user could want, and must not get, from the Frontend API. */
class FrontendAttacksTest extends ServerTest {

    private static final Pattern ID = Pattern.compile("\"([a-z]+_[A-Za-z0-9]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final String EVIL = "https://evil.example";

    private List<FrontendRoute> routes;

    @BeforeEach
    void routes() {
        routes = server.parts().scripted().stream().flatMap(resource -> resource.routes().stream()).toList();
    }

    private static String path(FrontendRoute route, String id) {
        return VARIABLE.matcher(route.path()).replaceAll(Matcher.quoteReplacement(id));
    }

    private HttpRequest.Builder form(String method, String path, String form) {
        return api.anonymous(path).header("Content-Type", "application/x-www-form-urlencoded").method(method,
                BodyPublishers.ofString(form));
    }

    private HttpRequest.Builder request(FrontendRoute route, String path, String query) {
        boolean get = route.method().equals("GET");
        return form(get ? "GET" : "POST", path + "?" + query + (get ? "" : "&_method=" + route.method()),
                HostileScripts.RIGHT.getOrDefault(route.method() + " " + route.path(), ""));
    }

    /** All of a user and an organization, whoever looks at it. */
    private JsonNode picture() {
        ArrayNode all = Json.object().arrayNode();
        for (String path : List.of("/v1/users/user_ann", "/v1/users/user_bob", "/v1/organizations/org_acme",
                "/v1/organizations/org_acme/memberships", "/v1/organizations/org_acme/invitations",
                "/v1/organizations/org_acme/domains", "/v1/sessions?user_id=user_ann", "/v1/invitations",
                "/v1/users/user_ann/organization_invitations")) {
            all.add(api.get(path).json());
        }
        return all;
    }

    private static List<String> ids(String... texts) {
        List<String> ids = new ArrayList<>();
        for (String text : texts) {
            ID.matcher(text).results().map(found -> found.group(1)).filter(id -> !ids.contains(id)).forEach(ids::add);
        }
        return ids;
    }

    private Script signedIn(String user) {
        return new Script(api, new Visitor(api).signIn(user));
    }

    /** Ann has one of everything. */
    private List<String> settleAnn() {
        api.post("/v1/phone_numbers", "{\"user_id\": \"user_ann\", \"phone_number\": \"+15550102222\", \"verified\": true}");
        api.post("/v1/organizations/org_acme/domains", "{\"name\": \"acme.example\"}");
        api.post("/v1/organizations/org_acme/invitations", "{\"email_address\": \"i@x.example\", \"role\": \"org:member\"}");
        Script ann = signedIn("user_ann");
        ann.post("/v1/client/sessions/" + ann.session().path("id").asText() + "/verify", Map.of("level", "first_factor"));
        Script begun = Script.inNewBrowser(api);
        String signIn = begun.post("/v1/client/sign_ins",
                Map.of("identifier", "ann@example.com", "strategy", "email_code")).text();
        String signUp = begun.post("/v1/client/sign_ups", Map.of("email_address", "new@example.com")).text();
        return ids(picture().toString(), ann.get("/v1/client").text(), signIn, signUp).stream()
                .filter(id -> !List.of("user_cleo").contains(id)).toList();
    }

    @Test
    void nobodyTouchesWhatBelongsToOthers() {
        List<String> others = settleAnn();
        JsonNode before = picture();
        Script cleo = signedIn("user_cleo");
        List<String> reached = new ArrayList<>();
        for (FrontendRoute route : routes) {
            for (String id : VARIABLE.matcher(route.path()).find() ? others : List.<String> of()) {
                Answer answer = Api.exchange(request(route, path(route, id), "__clerk_db_jwt=" + cleo.devBrowser())
                        .header("Origin", Script.ORIGIN).build());
                if (answer.status() < 300) {
                    reached.add(route.method() + " " + path(route, id));
                }
            }
        }
        assertThat(reached).isEmpty();
        assertThat(picture()).isEqualTo(before);
        assertThat(cleo.session().at("/user/id").asText()).isEqualTo("user_cleo");
    }

    /** In the query, what is not of the path can be said too. */
    @Test
    void nobodyActsInASessionOfOthers() {
        Script ann = signedIn("user_ann");
        Script cleo = signedIn("user_cleo");
        String stolen = ann.session().path("id").asText();
        for (FrontendRoute route : routes) {
            if (route.path().startsWith("/v1/me") || route.path().startsWith("/v1/organizations")) {
                Answer answer = Api.exchange(request(route, path(route, "org_acme"),
                        "__clerk_db_jwt=" + cleo.devBrowser() + "&_clerk_session_id=" + stolen)
                        .header("Origin", Script.ORIGIN).build());
                assertThat(answer.status()).as(route.toString()).isGreaterThanOrEqualTo(400);
                assertThat(answer.text()).doesNotContain("ann@example.com");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "__clerk_db_jwt=", "__clerk_db_jwt=dvb_made_up", "__clerk_db_jwt=user_ann",
            "__clerk_db_jwt=CLIENT", "__clerk_db_jwt=SESSION", "_clerk_session_id=SESSION", "__clerk_db_jwt=%00" })
    void aPageThatDoesNotKnowTheBrowserReachesNothing(String query) {
        JsonNode client = signedIn("user_ann").client();
        JsonNode before = picture();
        String told = query.replace("CLIENT", client.path("id").asText()).replace("SESSION",
                client.at("/sessions/0/id").asText());
        for (FrontendRoute route : routes) {
            boolean open = List.of("/v1/environment", "/v1/dev_browser", "/v1/billing/plans").contains(route.path());
            Answer answer = Api.exchange(request(route, path(route, client.at("/sessions/0/id").asText()), told)
                    .header("Origin", Script.ORIGIN).header("Cookie", "__client=x; __session=x").build());
            if (!open) {
                assertThat(answer.status()).as(route.toString()).isGreaterThanOrEqualTo(400);
            }
            assertThat(answer.text()).doesNotContain("ann@example.com");
        }
        assertThat(picture()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = { EVIL, "null", "http://localhost.evil.example", "http://localhost:80@evil.example", "file://",
            "http://127.0.0.1.nip.example", "http://[::1].evil.example", "http://localhost evil", "data:", "http://LOCALHOST.",
            "http://127.0.0.1:99999999" })
    void pagesOfOtherSitesReachNothingEvenWithTheBrowsersToken(String origin) {
        String token = new Visitor(api).signIn("user_ann");
        JsonNode before = picture();
        for (FrontendRoute route : routes) {
            Answer answer = Api.exchange(request(route, path(route, "org_acme"), "__clerk_db_jwt=" + token)
                    .header("Origin", origin).build());
            assertThat(answer.status()).as(route.toString()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
            assertThat(preflight(path(route, "org_acme"), origin, "x")).isEmpty();
        }
        assertThat(picture()).isEqualTo(before);
    }

    private Optional<String> preflight(String path, String origin, String headers) {
        return Api.exchange(api.anonymous(path).header("Origin", origin).header("Access-Control-Request-Method", "DELETE")
                .header("Access-Control-Request-Headers", headers).method("OPTIONS", BodyPublishers.noBody()).build()).headers()
                .firstValue("Access-Control-Allow-Origin");
    }

    @Test
    void noPageMayAskTheBackendApiThoughItSaysWhichBrowserItIsIn() {
        String token = new Visitor(api).signIn("user_ann");
        for (DevServerOperation operation : server.operations()) {
            String path = operation.path().replaceAll("\\{[^}]+}", "none");
            if (!path.startsWith("/v1/organizations")) {
                assertThat(preflight(path, EVIL, "authorization")).as(path).isEmpty();
                assertThat(preflight(path + "?__clerk_db_jwt=" + token, EVIL, "authorization")).as(path).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "&__clerk_db_jwt=TOKEN", "&_method=DELETE", "&_method=GET", "&_method=delete" })
    void theBackendApiIsNotReachedByAnotherMethod(String more) {
        String token = new Visitor(api).signIn("user_cleo");
        JsonNode before = picture();
        for (String method : List.of("DELETE", "PATCH", "PUT", "GET", "HEAD", "OPTIONS", "delete", "DELETE%20", "TRACE")) {
            for (String path : List.of("/v1/users/user_ann", "/v1/users/user_ann/ban", "/v1/organizations/org_acme",
                    "/v1/organizations/org_acme/memberships/user_ann", "/v1/users/user_ann/metadata",
                    "/v1/%6frganizations/org_acme", "/v1/./users/user_ann", "/v1//users/user_ann", "/V1/users/user_ann")) {
                String query = "?_method=" + method + more.replace("TOKEN", token);
                Answer answer = Api.exchange(form("POST", path + query, "name=taken&first_name=Taken")
                        .header("Origin", Script.ORIGIN).build());
                assertThat(answer.status()).as(path + query).isGreaterThanOrEqualTo(400);
            }
        }
        assertThat(picture()).isEqualTo(before);
    }

    @Test
    void anOverrideChangesNothingForWhoeverHasTheKey() {
        assertThat(api.post("/v1/users/user_cleo?_method=GET", "{}").status()).isGreaterThanOrEqualTo(400);
        assertThat(api.get("/v1/users/user_cleo?_method=DELETE").json().path("id").asText()).isEqualTo("user_cleo");
        assertThat(api.get("/v1/users/user_cleo").status()).isEqualTo(200);
    }

    @Test
    void aGetIsNeverTakenForAnythingElse() {
        Script ann = signedIn("user_ann");
        JsonNode before = ann.client();
        for (String path : List.of("/v1/me", "/v1/client/sessions", "/v1/client", "/v1/organizations/org_acme")) {
            ann.get(path + "?_method=DELETE");
        }
        assertThat(ann.client().at("/sessions/0/id")).isEqualTo(before.at("/sessions/0/id"));
        assertThat(api.get("/v1/organizations/org_acme").status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/sign-in", "/sign-up", "/sign-out", "/user/organization", "/create-organization" })
    void noFormOfAnotherSiteIsTakenThoughTheBrowserSendsItsCookie(String path) {
        Portal portal = new Portal(api).signIn("user_ann");
        JsonNode before = picture();
        String form = "user=user_bob&email_address=e@x.example&organization_id=&organization_name=Taken";
        for (Map.Entry<String, String> header : List.of(Map.entry("Origin", EVIL), Map.entry("Origin", "null"),
                Map.entry("Sec-Fetch-Site", "cross-site"), Map.entry("Sec-Fetch-Site", "Cross-Site"))) {
            Answer answer = api.send(form("POST", path, form).header(header.getKey(), header.getValue())
                    .header("Cookie", "__clerk_dev_portal_" + server.port() + "=" + portal.token()));
            assertThat(answer.status()).as(header.toString()).isEqualTo(403);
            assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        }
        assertThat(picture()).isEqualTo(before);
        assertThat(new Script(api, portal.token()).session().at("/user/id").asText()).isEqualTo("user_ann");
    }

    @ParameterizedTest
    @ValueSource(strings = { "/sign-in", "/sign-up", "/sign-in/create", "/sign-out", "/user", "/create-organization",
            "/v1/client/handshake" })
    void noPageLeadsOffThisMachine(String path) {
        String token = new Visitor(api).signIn("user_ann");
        for (String url : List.of(EVIL, "//evil.example", "/\\evil.example", "http://localhost@evil.example",
                "http://localhost.evil.example", "http://localhost%2eevil.example", "https://evil.example#localhost",
                "javascript:alert(1)", "data:text/html,x", " http://localhost", "http:/evil.example", "HTTP:evil.example",
                "http://127.0.0.1.evil.example", "http://localhost:80:x@evil.example", "http://[::1]evil.example")) {
            for (String name : List.of("redirect_url", "sign_in_force_redirect_url", "sign_up_force_redirect_url",
                    "sign_in_fallback_redirect_url", "sign_up_fallback_redirect_url", "after_sign_in_url",
                    "after_sign_up_url")) {
                Answer answer = Api.exchange(api.anonymous(path + "?" + Visitor.form(Map.of(name, url, "__clerk_db_jwt",
                        token))).build());
                assertThat(answer.status()).as(name + " " + url).isEqualTo(422);
                assertThat(answer.headers().firstValue("Location")).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "x\u000by", "x\fy", "x\u0000y", "\u00ff\u00fe", "x\r\n y", "x\r\n\tSet-Cookie: a=b" })
    void whatABrowserAsksForIsNoWayToPutAnythingIntoTheAnswer(String headers) throws IOException {
        String answer = Raw.send(server, "OPTIONS /v1/me HTTP/1.1\r\nHost: localhost\r\nOrigin: " + Script.ORIGIN
                + "\r\nAccess-Control-Request-Method: PUT\r\nAccess-Control-Request-Headers: " + headers
                + "\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches(Pattern.compile("HTTP/1.1 (204|4\\d\\d) .*", Pattern.DOTALL))
                .doesNotContainPattern("(?m)^Set-Cookie");
    }

    @ParameterizedTest
    @ValueSource(strings = { "GET /v1/me?__clerk_db_jwt=%zz", "POST /v1/me?_method=%",
            "POST /v1/me?__clerk_db_jwt=%f&_method=PATCH",
            "GET /v1/%zz/me", "GET /v1/me/%", "GET /sign-in?redirect_url=%", "GET /v1/tickets/accept?ticket=%e",
            "GET /v1/me?\u0001",
            "GET /v1/client/sessions/%00%ff?__clerk_db_jwt=%u0000", "GET http://evil.example/v1/me",
            "GET //evil.example/sign-in",
            "GET /sign-in?;;;&&&===", "POST /v1/me?_method=PATCH&_method=DELETE" })
    void percentRubbishIsAnswered(String line) throws IOException {
        String answer = Raw.send(server, line + " HTTP/1.1\r\nHost: localhost\r\nOrigin: " + Script.ORIGIN
                + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches(Pattern.compile("HTTP/1.[01] [24]\\d\\d .*", Pattern.DOTALL));
    }

    @ParameterizedTest
    @ValueSource(strings = { "dvb_chosen", "user_ann", "", "x", "%00", "dvb_chosen&__clerk_db_jwt=dvb_other" })
    void aLinkDoesNotChooseWhatTheBrowserIsKnownBy(String chosen) {
        Answer page = api.send(api.anonymous("/sign-in?__clerk_db_jwt=" + chosen));
        assertThat(page.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("chosen", "user_ann");
        Answer done = api.send(form("POST", "/sign-in", "user=user_ann&__clerk_db_jwt=" + chosen + "&redirect_url="
                + Visitor.PAGE));
        String known = Visitor.parameter("__clerk_db_jwt", done.location());
        assertThat(known).startsWith("dvb_").doesNotContain("chosen", "other");
        for (String token : List.of("dvb_chosen", "dvb_other", "user_ann")) {
            assertThat(Api.exchange(api.anonymous("/v1/client?__clerk_db_jwt=" + token).build()).status()).isEqualTo(401);
        }
    }

    /** Over as many browsers and sign-ins as one likes. */
    @ParameterizedTest
    @ValueSource(strings = { "password", "email_code", "reset_password_email_code" })
    void guessingEndsWithTheHundredthTry(String strategy) {
        api.patch("/v1/users/user_ann", "{\"password\": \"correct horse\"}");
        int tries = 0;
        while (tries < 200) {
            Script script = Script.inNewBrowser(api);
            Answer begun = script.post("/v1/client/sign_ins", Map.of("identifier", "ann@example.com"));
            String signIn = "/v1/client/sign_ins/" + begun.json().at("/response/id").asText();
            if (begun.code().equals("user_locked")) {
                break;
            }
            if (!strategy.equals("password")) {
                script.post(signIn + "/prepare_first_factor", Map.of("strategy", strategy));
            }
            Answer tried;
            do {
                tried = script.post(signIn + "/attempt_first_factor",
                        Map.of("strategy", strategy, strategy.equals("password") ? "password" : "code", "00000x"));
                tries += tried.code().matches("form_.*_incorrect") || tried.code().equals("user_locked") ? 1 : 0;
            } while (tried.code().matches("form_.*_incorrect"));
        }
        assertThat(tries).isEqualTo(100);
        assertThat(api.get("/v1/users/user_ann").json().path("locked").booleanValue()).isTrue();
        assertThat(Script.inNewBrowser(api).post("/v1/client/sign_ins",
                Map.of("identifier", "ann@example.com", "password", "correct horse")).code()).isEqualTo("user_locked");
    }

    @ParameterizedTest
    @CsvSource({ "/v1/me/change_password, new_password", "/v1/me/remove_password, ''" })
    void whoSitsAtABrowserThatWasLeftAloneDoesNotFindThePassword(String path, String wanted) {
        api.patch("/v1/users/user_ann", "{\"password\": \"correct horse\"}");
        Script ann = signedIn("user_ann");
        Map<String, String> form = new HashMap<>(Map.of("current_password", "guess"));
        if (!wanted.isEmpty()) {
            form.put(wanted, "battery staple");
        }
        for (int i = 1; i < 100; i++) {
            assertThat(ann.post(path, form).code()).isEqualTo("form_password_validation_failed");
        }
        assertThat(ann.post(path, form).code()).isEqualTo("user_locked");
        form.put("current_password", "correct horse");
        assertThat(ann.post(path, form).code()).isEqualTo("user_locked");
    }

    @Test
    void aSecondFactorIsNotGuessedByBeginningAnew() {
        api.patch("/v1/users/user_ann", "{\"password\": \"correct horse\", \"totp_secret\": \"JBSWY3DPEHPK3PXP\"}");
        int tries = 0;
        String code = "";
        while (tries < 200 && !code.equals("user_locked")) {
            Script script = Script.inNewBrowser(api);
            Answer begun = script.post("/v1/client/sign_ins",
                    Map.of("identifier", "ann@example.com", "password", "correct horse"));
            code = script.post("/v1/client/sign_ins/" + begun.json().at("/response/id").asText() + "/attempt_second_factor",
                    Map.of("strategy", "totp", "code", "00000x")).code();
            tries++;
        }
        assertThat(tries).isEqualTo(100);
    }
}
